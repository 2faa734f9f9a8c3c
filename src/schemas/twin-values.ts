// The types of what stands in a twin section. Recursive, so they are written by hand; the generator
// copies everything below this comment into the public types.

/** A value in a twin section [W1]. */
export type TwinValue = string | number | boolean | null | TwinObject | TwinValue[];

/** A JSON object in a twin section, such as `tags` itself. A member that is `undefined` counts as absent. */
export interface TwinObject {
  [key: string]: TwinValue | undefined;
}

/** When, and by whom, each member of a section was last written. It mirrors the section, one level deeper [W3]. */
export interface TwinMetadata {
  /** When this member was last written: a hub timestamp. */
  $lastUpdated?: string | null;
  /** The version of the section that last wrote this member. */
  $lastUpdatedVersion?: number | null;
  /** Who last wrote this member. */
  $lastUpdatedBy?: string | null;
  /** The digest of who last wrote this member. */
  $lastUpdatedByDigest?: string | null;
  [key: string]: TwinMetadata | string | number | null | undefined;
}

/** `desired` or `reported` as a hub returns it: the properties, and two members that the hub adds. */
export interface TwinPropertySection {
  /** The version of the section: an integer ≥ 0 [W3]. */
  $version?: number | null;
  /** When each property was last written [W3]. */
  $metadata?: TwinMetadata | null;
  [key: string]: TwinValue | undefined;
}

/** What a hub says of one automatic device management configuration [T10]. */
export interface TwinConfiguration {
  /** The status of the configuration, such as `Applied`. */
  status?: string | null;
}

/** What a hub says of the configurations that target a device, by their ids [T10]. */
export interface TwinConfigurations {
  [id: string]: TwinConfiguration;
}
