// The types of the values in a twin section. They are recursive, so they are hand-written; the generator copies everything below
// this comment into the public types.

/** A value in a twin section [W1]. */
export type TwinValue =
  | string
  | number
  | boolean
  | null
  | TwinObject
  | TwinValue[]
  | readonly TwinValue[];

/** A JSON object in a twin section, such as `tags` itself. A property that is `undefined` counts as absent. */
export interface TwinObject {
  [key: string]: TwinValue | undefined;
}

/** When and by whom each property of a section was last written. It mirrors the structure of the section [W3]. */
export interface TwinMetadata {
  /** When this property was last written: a timestamp, not validated. */
  $lastUpdated?: string | null;
  /** The version of the section that last wrote this property: an integer ≥ 0, not validated. */
  $lastUpdatedVersion?: number | null;
  /** Who last wrote this property, not validated. */
  $lastUpdatedBy?: string | null;
  /** The digest of who last wrote this property, not validated. */
  $lastUpdatedByDigest?: string | null;
  [key: string]: TwinMetadata | string | number | null | undefined;
}

/** The `desired` or `reported` section of a response: the properties, and two properties that IoT Hub adds. */
export interface TwinPropertySection {
  /** The version of the section: an integer ≥ 0 [W3]. */
  $version?: number | null;
  /** When each property was last written [W3]. */
  $metadata?: TwinMetadata | null;
  [key: string]: TwinValue | undefined;
}

/** The value of an attribute [T11]. */
export type TwinAttribute = string | number | boolean | TwinAttribute[];

/** The attributes of a device, by name. Only in api-version 2024-03-31 and later [T11]. */
export interface TwinAttributes {
  [name: string]: TwinAttribute | undefined;
}

/** The section `reported` of a patch, which must be empty: only the device writes it [R14]. */
export type TwinReportedPatch = Record<string, never>;

/** The status of one automatic device management configuration [T10]. */
export interface TwinConfiguration {
  /** The status of the configuration, such as `Applied`. */
  status?: string | null;
}

/** The configurations that target a device, by id [T10]. */
export interface TwinConfigurations {
  [id: string]: TwinConfiguration;
}
