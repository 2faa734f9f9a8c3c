import type { Definitions } from '../json-schema/definitions.js';

/** A part of the document, as it is written. */
export type Part = Record<string, unknown>;

/** Answers a `$ref` to the schema of an entity, or of what is written here. */
export type Refer = (name: string) => Part;

/** The schemas of the document. */
export interface Schemas extends Pick<Definitions, 'all'> {
  readonly refer: Refer;
}
