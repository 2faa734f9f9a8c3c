// Twin types with type parameters. Hand-written, because schemas have no parameters; the generator copies them.

import type {
  Twin,
  TwinObject,
  TwinPropertySection,
  TwinReportedPatch,
} from './generated/types.js';

/** A twin with your own types for its sections. A section may be absent or `null`, as in `Twin`. */
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

/** The properties of a twin, each section with the two properties that IoT Hub adds [W3]. */
export interface TwinPropertiesOf<
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> {
  /** Properties that the back end writes and the device reads. */
  desired?: ReturnedSection<Desired> | null;
  /** Properties that the device writes and the back end reads. */
  reported?: ReturnedSection<Reported> | null;
}

/** A section of a response: the properties, `$version` and `$metadata` [W3]. */
export type ReturnedSection<Section extends object> = Section &
  Pick<TwinPropertySection, '$version' | '$metadata'>;

/** A twin patch with your own types for its sections [R13, R14]. */
export interface TwinPatchOf<
  Tags extends object = TwinObject,
  Desired extends object = TwinObject,
> {
  /** The literal `*`: IoT Hub accepts no other etag in a job [R13]. */
  etag: '*';
  /** Tags to write. */
  tags?: Tags;
  /** The desired properties to write. `reported` must be empty. */
  properties?: { desired?: Desired; reported?: TwinReportedPatch };
  /** Has no effect in a job [R14]. */
  deviceId?: string | null;
  /** Has no effect in a job [R14]. */
  moduleId?: null;
  /** Has no effect in a job [R14]. */
  version?: null;
}

/** A patch of a section. An absent property keeps its value; `null` deletes the property [R15]. */
export type SectionPatch<Section extends object> = {
  [Key in keyof Section]?: PatchValue<Section[Key]> | null;
};

/** Objects are patched property by property; all other values are replaced. */
type PatchValue<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? SectionPatch<Value>
    : Value;
