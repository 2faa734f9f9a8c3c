import type { ComposedResult, ComposedSchema } from './composed.js';
import { VENDOR } from './vendor.js';

/** The validation as a Standard Schema. It has no JSON Schema, since those of others cannot be put into ours. */
export function composedSchema<Input, Output>(
  validate: (value: unknown) => ComposedResult<Output>,
): ComposedSchema<Input, Output> {
  return Object.freeze({
    '~standard': Object.freeze({ version: 1, vendor: VENDOR, validate }),
  });
}
