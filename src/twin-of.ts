// Twins whose sections are an application's own. Written by hand, since no schema has parameters, and copied to where all types are.

import type { Twin, TwinObject, TwinPropertySection } from './generated/types.js';

/** A twin as a hub returns it, with the types of an application for its sections. A section may be absent or `null`, as in `Twin`. */
export interface TwinOf<
  Tags extends object = TwinObject,
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> extends Omit<Twin, 'tags' | 'properties'> {
  /** Tags of the twin, which devices do not see [T9]. */
  tags?: Tags | null;
  /** The desired and reported properties [T8]. */
  properties?: TwinPropertiesOf<Desired, Reported> | null;
}

/** The properties of a twin as a hub returns them, each section with the two members that the hub adds [W3]. */
export interface TwinPropertiesOf<
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> {
  /** Properties that the back end writes and the device reads. */
  desired?: ReturnedSection<Desired> | null;
  /** Properties that the device writes and the back end reads. */
  reported?: ReturnedSection<Reported> | null;
}

/** A section as a hub returns it: the properties, `$version` and `$metadata` [W3]. */
export type ReturnedSection<Section extends object> = Section &
  Pick<TwinPropertySection, '$version' | '$metadata'>;

/** What a job writes to each twin, with the types of an application for what is written [R13, R14]. */
export interface TwinPatchOf<
  Tags extends object = TwinObject,
  Desired extends object = TwinObject,
> {
  /** The literal `*`: a hub takes no other etag in a job [R13]. */
  etag: '*';
  /** Tags to write. */
  tags?: Tags;
  /** The desired properties to write. */
  properties?: { desired?: Desired };
}

/** What may be written of a section: each member may be left out, which keeps it, or be `null`, which deletes it [R15]. */
export type SectionPatch<Section extends object> = {
  [Key in keyof Section]?: PatchValue<Section[Key]> | null;
};

/** An object is patched member by member, everything else is replaced. */
type PatchValue<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? SectionPatch<Value>
    : Value;
