import type { Definitions } from '../json-schema/definitions.js';

/** A part of the document. */
export type Part = Record<string, unknown>;

/** Returns a `$ref` to the schema of an entity or of a body in `bodies.ts`. */
export type Refer = (name: string) => Part;

/** The schemas of the document. */
export interface Schemas extends Pick<Definitions, 'all'> {
  readonly refer: Refer;
}
