// Types with type parameters for the types of an application. Hand-written, because schemas have no parameters; the generator
// copies them.

import type {
  Twin,
  TwinObject,
  TwinPatch,
  TwinPropertiesPatch,
  TwinPropertySection,
  TwinValue,
} from './generated/types.js';

/** A twin with your own types for its sections. A section may be absent or `null`, as in `Twin`, to which it is assignable. */
export interface TwinOf<
  Tags extends object = TwinObject,
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> extends Omit<Twin, 'tags' | 'properties'> {
  /** Tags of the twin, which devices do not see: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$` [T9, W1–W7]. */
  tags?: SectionOf<Tags> | null;
  /** The desired and reported properties [T8]. */
  properties?: TwinPropertiesOf<Desired, Reported> | null;
}

/** The properties of a twin, each section with the two properties that IoT Hub adds [W3]. */
export interface TwinPropertiesOf<
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> {
  /** Properties that the back end writes and the device reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. */
  desired?: ReturnedSection<Desired> | null;
  /** Properties that the device writes and the back end reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. */
  reported?: ReturnedSection<Reported> | null;
}

/** A section of a response: the properties, `$version` and `$metadata` [W3]. */
export type ReturnedSection<Section extends object> = SectionOf<Section> &
  Pick<TwinPropertySection, '$version' | '$metadata'>;

/**
 * A patch of a twin whose sections have your own types, such as interfaces. It may omit each property, or delete it by `null`
 * [R13–R15]. It is assignable to `TwinPatch`.
 */
export interface TwinPatchOf<Tags extends object = TwinObject, Desired extends object = TwinObject>
  extends Omit<TwinPatch, 'tags' | 'properties'> {
  /** Tags to write; `null` deletes one: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#` [R14, R15]. */
  tags?: SectionPatch<Tags> | undefined;
  /** The desired properties to write; only the device writes `reported` [R14]. */
  properties?: TwinPropertiesPatchOf<Desired> | undefined;
}

/** The properties of a patch, with your own type of the desired properties [R14]. */
export interface TwinPropertiesPatchOf<Desired extends object = TwinObject>
  extends Omit<TwinPropertiesPatch, 'desired'> {
  /** Desired properties to write; `null` deletes one: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#` [R14, R15]. */
  desired?: SectionPatch<Desired> | undefined;
}

// `SectionOf` and `SectionPatch` are mapped types, not conditional ones. Otherwise, TypeScript would compare only the type
// arguments of `TwinOf<Mine>` and `TwinOf`, and an interface is not assignable to `TwinObject`.

/** A section of your own type. An interface becomes assignable to `TwinObject`; what JSON cannot carry becomes `NotJson`. */
export type SectionOf<Section extends object> = {
  [Key in keyof Section]: JsonOf<Section[Key]>;
};

/** A patch of a section. An absent property keeps its value; `null` deletes the property [R15]. */
export type SectionPatch<Section extends object> = {
  [Key in keyof Section]?: PatchValue<Section[Key]> | null | undefined;
};

/** Objects are patched property by property; all other values are replaced. */
type PatchValue<Value> = Value extends
  | string
  | number
  | boolean
  | readonly unknown[]
  | Unserializable
  ? JsonOf<Value>
  : Value extends object
    ? TwinObject extends Value
      ? string extends keyof Value
        ? Value extends TwinObject
          ? Value
          : TwinObject
        : [keyof Value] extends [never]
          ? JsonOf<Value>
          : SectionPatch<Value>
      : SectionPatch<Value>
    : JsonOf<Value>;

/** The payload of a method, of your own type. */
export type PayloadOf<Payload> = JsonOf<Payload, unknown>;

/** A JSON value of your own type, at any depth: `NotJson` replaces what JSON cannot carry, and `Unknown` replaces `unknown`. */
export type JsonOf<Value, Unknown = TwinValue | undefined> = Value extends TwinValue | undefined
  ? [keyof Value] extends [never]
    ? JsonOfEmpty<Value>
    : Value
  : Value extends readonly unknown[]
    ? { [Index in keyof Value]: Exclude<JsonOf<Value[Index]>, undefined> }
    : Value extends Unserializable
      ? NotJson
      : Value extends object
        ? [keyof Value] extends [never]
          ? JsonOfEmpty<Value>
          : { [Key in keyof Value]: JsonOf<Value[Key]> }
        : Unknown;

/** JSON values of a type without properties. `object` and `{}` would accept a `Date`. */
type JsonOfEmpty<Value> = string extends Value
  ? NonNullable<TwinValue>
  : Value extends object
    ? TwinObject | readonly TwinValue[]
    : Value;

/** Values that JSON cannot carry, or not as they are: functions, `Date`, `Map`, `Set`, `bigint` and symbols. */
type Unserializable =
  | bigint
  | symbol
  | Iterable<unknown>
  | { toJSON(...args: never): unknown }
  | ((...args: never) => unknown);

/** Replaces a type that JSON cannot carry, such as `Date`, so that its values are a type error. */
export interface NotJson {
  /** No value has this property. */
  readonly notJson: never;
}
