// Alternatives of a value. The errors of `anyOf` and `oneOf` say that no alternative matches. Here `if` selects one alternative, so
// that errors name its fault. Client generators read `anyOf` and `oneOf`, and get those.

import type { AnySchemaObject } from 'ajv';
import type { JsonSchema } from './definitions.js';

/** Selects a schema by the type of the value. Values of no listed type match the last schema. */
export function byType(
  schemas: readonly (readonly [type: string, schema: JsonSchema])[],
  otherwise: JsonSchema,
): JsonSchema {
  return schemas.reduceRight(
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    (rest, [type, schema]) => ({ if: { type }, then: schema, else: rest }),
    otherwise,
  );
}

/** Rejects values of the type. */
export function no(type: string): JsonSchema {
  return { not: { type } };
}

/** The property that tells the branches of a union apart, and its values in each branch. */
export interface Discriminator {
  readonly name: string;
  /** The schema of the property in any branch. */
  readonly schema: AnySchemaObject;
  readonly valuesByBranch: readonly (readonly unknown[])[];
}

/**
 * Finds the required property that has other values in each branch of a union of objects.
 *
 * @throws Error if there is none.
 */
export function findDiscriminator(branches: readonly AnySchemaObject[]): Discriminator {
  const [first = {}] = branches;
  for (const name of Object.keys(first.properties ?? {})) {
    const valuesByBranch = branches.map((branch) => requiredValues(branch, name));
    const values = valuesByBranch.flat();
    const areDistinct = new Set(values).size === values.length;
    if (!areDistinct || valuesByBranch.some((some) => some.length === 0)) continue;
    const { const: _const, enum: _enum, ...schema } = first.properties[name];
    return { name, schema: { ...schema, enum: values }, valuesByBranch };
  }
  throw new Error('JSON Schema files: no property tells the branches of a union apart');
}

/** Returns the values that a branch allows for a required property; none if it does not list them. */
function requiredValues(branch: AnySchemaObject, name: string): unknown[] {
  const { const: only, enum: values } = branch.properties?.[name] ?? {};
  if (!branch.required?.includes(name)) return [];
  return only === undefined ? (values ?? []) : [only];
}

/** Returns the condition that the property of an object has one of the values. */
export function hasValue(name: string, values: readonly unknown[]): JsonSchema {
  const value = values.length === 1 ? { const: values[0] } : { enum: values };
  return { type: 'object', required: [name], properties: { [name]: value } };
}
