import type { EntityName } from '../../entities.js';
import { findEntity } from '../arguments/find-entity.js';

/** The name of this package as a step of a path or of a URN, with its version in the URL of a copy. */
const PACKAGE = /^iothub-jobs-schema(?:@[^@]*)?$/;

/** No path or URL is longer. */
const MAX_LENGTH = 2048;

/**
 * Returns the entity whose schema the property `$schema` of a value names, or undefined if it names none of ours: the `$id` of one
 * of our schemas, or a path or URL to its file in a copy of this package.
 */
export function entityOfSchema(value: unknown): EntityName | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { $schema } = value as { $schema?: unknown };
  if (typeof $schema !== 'string' || $schema.length > MAX_LENGTH) return undefined;
  const steps = $schema.split(/[/:]/);
  const name = (steps.pop() as string).replace(/(?:\.json)?#?$/, '');
  const isOurs = /^[a-z0-9-]+$/.test(name) && steps.some((step) => PACKAGE.test(step));
  return isOurs ? findEntity(name.replaceAll('-', '')) : undefined;
}

/** Returns the object without `$schema`, which is for editors and no part of the entity. */
export function withoutSchema(value: object): object {
  const { $schema: _, ...rest } = value as { $schema?: unknown };
  return rest;
}
