// Stage 2: the lowered schemas, adapted to one kind of validator.

import type { AnySchemaObject } from '../ajv.js';
import { mapValues } from '../map-values.js';
import type { LoweredSchemas } from './1-lower.js';

/** The two validators of an entity: a check returns a boolean, an explainer lists errors. */
export type ValidatorKind = 'check' | 'explain';

/** The rules of this stage. */
export type SpecializeRule = 'references' | 'combinedScalars';

/**
 * Adapts the schemas to one kind of validator:
 *
 * - A schema inside another becomes `validatedBy: { entity, nullable }` if it equals the schema of an entity. Explainers
 *   do so everywhere, since they are long. Checks do so only for items of arrays and values of maps: inlined properties
 *   are faster.
 * - In checks, a property that is a bounded integer or a string with a pattern gets one keyword instead of several:
 *   `integerWithin: [0, 100]` or `matches: '^[a-z]+$'`.
 * - In explainers, every bounded integer, string and enum without other rules gets one: `explainedInteger`, `explainedString` or
 *   `explainedEnum`.
 *
 * @param without A rule to leave out, to measure what it saves.
 */
export function specializeSchemas(
  lowered: LoweredSchemas,
  kind: ValidatorKind,
  without?: SpecializeRule,
): LoweredSchemas {
  const entities = new Map([...lowered].map(([name, schema]) => [JSON.stringify(schema), name]));

  function refer(schema: AnySchemaObject): AnySchemaObject {
    const { nullable = false, ...rest } = schema;
    const entity = schema.properties && entities.get(JSON.stringify(rest));
    return entity && without !== 'references'
      ? { validatedBy: { entity, nullable } }
      : specialize(schema);
  }

  function specializeProperty(schema: AnySchemaObject): AnySchemaObject {
    if (kind === 'explain') return refer(schema);
    return specialize(without === 'combinedScalars' ? schema : combineForCheck(schema));
  }

  function specialize(schema: AnySchemaObject): AnySchemaObject {
    const { properties, items, mapOf, oneOf, ...rest } = schema;
    const specialized = {
      ...rest,
      ...(properties && { properties: mapValues(properties, specializeProperty) }),
      ...(items && { items: refer(items) }),
      ...(mapOf && { mapOf: refer(mapOf) }),
      ...(oneOf && { oneOf: oneOf.map(specialize) }),
    };
    const isCombined = kind === 'explain' && without !== 'combinedScalars';
    return isCombined ? combineForExplainer(specialized) : specialized;
  }

  return new Map([...lowered].map(([name, schema]) => [name, specialize(schema)]));
}

/** Combines `type`, bounds and pattern of a scalar into one keyword, if the schema has no other rules. */
function combineForCheck(schema: AnySchemaObject): AnySchemaObject {
  const { type, minimum, maximum, pattern, issue, nullable, ...rest } = schema;
  const orNull = nullable === undefined ? {} : { nullable };
  const hasOtherRules = Object.keys(rest).length > 0;
  if (type === 'integer' && minimum !== undefined && maximum !== undefined && !hasOtherRules) {
    return { ...orNull, integerWithin: [minimum, maximum] };
  }
  if (type === 'string' && rest.allOf !== undefined) {
    return {
      ...orNull,
      allOf: rest.allOf.map((part: AnySchemaObject) => combineForCheck({ type, ...part })),
    };
  }
  if (type === 'string' && pattern !== undefined && !hasOtherRules) {
    return { ...orNull, matches: pattern };
  }
  return schema;
}

/** The same for explainers, whose keyword has the code of the issue too. */
function combineForExplainer(schema: AnySchemaObject): AnySchemaObject {
  const { type, enum: values, minimum, maximum, pattern, issue, nullable, ...rest } = schema;
  if (Object.keys(rest).length > 0) return schema;
  if (values !== undefined)
    return values.every(isStringOrNull) ? { explainedEnum: schema } : schema;
  if (type === 'string') return { explainedString: schema };
  const isBounded = minimum !== undefined && maximum !== undefined;
  return type === 'integer' && isBounded ? { explainedInteger: schema } : schema;
}

function isStringOrNull(value: unknown): boolean {
  return typeof value === 'string' || value === null;
}
