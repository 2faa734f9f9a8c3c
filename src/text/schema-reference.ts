import { closest } from '../issues/did-you-mean.js';
import type { EntityName } from './entities.js';
import { ENTITY_NAMES, findEntity } from './find-entity.js';

/** The name of this package as a step of a path or of a URN, with its version in the URL of a copy. */
const PACKAGE = /^iothub-jobs-schema(?:@[^@]*)?$/;

/** No path or URL is longer. */
const MAX_LENGTH = 2048;

/** The entity whose schema is named, or, if this package has no such schema, the most similar name of one. */
export type SchemaReference =
  | { readonly entity: EntityName }
  | { readonly entity: undefined; readonly suggestion: string | undefined };

/**
 * Returns what the property `$schema` of a value names, or undefined if it names nothing of ours: the `$id` of one of our schemas, or
 * a path or URL to its file in a copy of this package. Backslashes separate steps too, and a query and a fragment are ignored.
 */
export function readSchemaReference(value: unknown): SchemaReference | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { $schema } = value as { $schema?: unknown };
  if (typeof $schema !== 'string' || $schema.length > MAX_LENGTH) return undefined;
  const [path] = $schema.split(/[?#]/) as [string];
  const steps = path.split(/[/\\:]/);
  const name = (steps.pop() as string).replace(/\.json$/, '');
  if (!steps.some((step) => PACKAGE.test(step))) return undefined;
  const compact = name.replaceAll('-', '');
  // The names of files are in lower case.
  const entity = name === name.toLowerCase() ? findEntity(compact) : undefined;
  if (entity !== undefined) return { entity };
  const similar = closest(compact, ENTITY_NAMES);
  return { entity, suggestion: similar && nameOfSchema(similar) };
}

/** Returns the name of the file of a schema: `job-request` for JobRequest. */
function nameOfSchema(entity: string): string {
  return entity.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Returns the object without `$schema`, which is for editors and no part of the entity. */
export function withoutSchema(value: object): object {
  const { $schema: _, ...rest } = value as { $schema?: unknown };
  return rest;
}
