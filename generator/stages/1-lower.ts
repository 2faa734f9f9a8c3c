// Stage 1: the TypeBox schemas in the keywords that stage 3 compiles best.

import { ISSUE_CODES } from '../../src/issues/codes.js';
import { closest } from '../../src/issues/did-you-mean.js';
import type { AnySchemaObject } from '../ajv.js';
import { mapValues } from '../map-values.js';
import { maxPatternLength } from '../max-pattern-length.js';

/** An entity: a schema and its name. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: AnySchemaObject;
}

/** Lowered schemas by the names of their entities. */
export type LoweredSchemas = ReadonlyMap<string, AnySchemaObject>;

/** The rules of this stage. */
export type LowerRule = 'annotations' | 'nullable' | 'impliedType' | 'impliedMaxLength';

/** Keywords that describe a value and reject nothing. */
const ANNOTATIONS = ['title', 'description', '$id'];

/** Keywords that the compiler handles as they are. */
const KEPT = [
  'required',
  'enum',
  'const',
  'minimum',
  'maximum',
  'pattern',
  'issue',
  'twinSection',
  'methodPayload',
  'querySyntax',
  'maxUtf16Units',
  'notAbove',
  'requiredAny',
];

/** Keywords that this stage rewrites or checks. */
const LOWERED = [
  'type',
  'properties',
  'additionalProperties',
  'items',
  'maxItems',
  'minLength',
  'maxLength',
  'anyOf',
  'discriminateBy',
  'allOf',
];

/** Every keyword that a schema may have. `generator/README.md` has the same list. */
export const SUPPORTED_KEYWORDS: readonly string[] = [...ANNOTATIONS, ...LOWERED, ...KEPT].sort();

/** Keywords whose errors are issues only with a code from the annotation `issue`. */
export const NEED_ISSUE = [
  'const',
  'enum',
  'pattern',
  'minLength',
  'minimum',
  'maximum',
  'maxItems',
];

/**
 * Lowers the schemas of all entities.
 *
 * @param without A rule to leave out, to measure what it saves.
 * @throws Error if a schema has a keyword, or a use of one, that the compiler does not support. The message names the property.
 */
export function lowerSchemas(
  entities: readonly NamedSchema[],
  without?: LowerRule,
): LoweredSchemas {
  return new Map(entities.map(({ name, schema }) => [name, lowerSchema(schema, name, without)]));
}

/**
 * Lowers one schema:
 *
 * - drops annotations, and `additionalProperties: true`;
 * - turns `type: [T, 'null']` into Ajv's `nullable`, so that an error names one type;
 * - drops `type` next to `enum` or `const`, and `maxLength`, which another keyword must imply, so that one
 *   invalid value is one issue;
 * - turns a schema under `additionalProperties` into the keyword `mapOf`;
 * - turns `anyOf` and `discriminateBy` into `oneOf` and `discriminator`, which Ajv compiles to one branch per value.
 */
export function lowerSchema(
  schema: AnySchemaObject,
  path: string,
  without?: LowerRule,
  outerMaxLength = Number.POSITIVE_INFINITY,
): AnySchemaObject {
  checkSupported(schema, path);
  const impliedMaxLength = Math.min(outerMaxLength, impliedMaxLengthOf(schema, path));
  const lowered: AnySchemaObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword) && without !== 'annotations') continue;
    switch (keyword) {
      case 'type':
        Object.assign(lowered, lowerType(schema, path, without));
        break;
      case 'maxLength':
        if (value < impliedMaxLength) {
          throw new Error(
            `${path}: "maxLength" needs a "pattern" or "maxUtf16Units" that is at least as strict. ${boundOf(impliedMaxLength)}`,
          );
        }
        if (without === 'impliedMaxLength') lowered[keyword] = value;
        break;
      case 'properties':
        lowered[keyword] = mapValues(value, (property: AnySchemaObject, name) =>
          lowerSchema(property, `${path}.${name}`, without),
        );
        break;
      case 'items':
        lowered[keyword] = lowerSchema(value, `${path}[]`, without);
        break;
      case 'additionalProperties':
        if (value === false) lowered[keyword] = value;
        else if (value !== true) lowered.mapOf = lowerSchema(value, `${path}.*`, without);
        break;
      case 'discriminateBy':
        lowered.discriminator = { propertyName: value };
        break;
      case 'anyOf':
      case 'allOf':
        lowered[keyword === 'anyOf' ? 'oneOf' : keyword] = value.map((part: AnySchemaObject) =>
          lowerSchema(part, path, without, impliedMaxLength),
        );
        break;
      default:
        lowered[keyword] = value;
    }
  }
  return lowered;
}

function checkSupported(schema: AnySchemaObject, path: string): void {
  const fail = (message: string): never => {
    throw new Error(`${path}: ${message}`);
  };
  for (const [keyword, value] of Object.entries(schema)) {
    if (!SUPPORTED_KEYWORDS.includes(keyword)) {
      const hint =
        keyword === 'patternProperties' ? ' Write maps with `record` of builders.ts.' : '';
      fail(
        `keyword "${keyword}" is not supported. Supported: ${SUPPORTED_KEYWORDS.join(', ')}.${hint}`,
      );
    }
    if (NEED_ISSUE.includes(keyword) && typeof schema.issue !== 'string') {
      fail(`"${keyword}" needs the annotation "issue", the code of the issue.`);
    }
    if (keyword === 'issue' && !(ISSUE_CODES as readonly string[]).includes(value)) {
      const suggestion = closest(String(value), ISSUE_CODES);
      const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
      fail(`"issue" must be a code of src/issues/codes.ts, not "${value}".${hint}`);
    }
    if (keyword === 'anyOf' && schema.discriminateBy === undefined) {
      fail('"anyOf" needs "discriminateBy", the property that selects the branch.');
    }
    if (keyword === 'pattern') checkPattern(value, fail);
    if (keyword === 'minLength' && value !== 1) fail('"minLength" must be 1.');
    if (keyword === 'items' && schema.maxItems === undefined) fail('"items" needs "maxItems".');
    if (keyword === 'enum' && value.some((item: unknown) => typeof (item ?? '') !== 'string')) {
      fail('"enum" must have strings, which the message lists, and at most null besides.');
    }
  }
  const isNumber = [schema.type].flat().some((type) => /^(number|integer)$/.test(type));
  const bounds = ['minimum', 'maximum'].filter((keyword) => schema[keyword] !== undefined);
  // The checks reject NaN and infinity by these bounds, and the message names both.
  if (bounds.length < 2 && (isNumber || bounds.length > 0)) {
    fail('a number needs both "minimum" and "maximum".');
  }
  if (typeof schema.additionalProperties === 'object' && schema.properties !== undefined) {
    fail('a map must not have "properties".');
  }
}

function checkPattern(pattern: string, fail: (message: string) => never): void {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    fail(`"pattern" must be a regular expression. ${(error as Error).message}`);
  }
}

/** Returns the maximum length of a string that passes the keywords next to `maxLength`. */
/** Says what a `maxLength` would change. */
function boundOf(longest: number): string {
  return Number.isFinite(longest)
    ? `These allow ${longest} characters.`
    : 'A pattern needs ^ and $, and a bound for each repetition.';
}

function impliedMaxLengthOf(
  { pattern, maxUtf16Units, allOf = [] }: AnySchemaObject,
  path: string,
): number {
  return Math.min(
    pattern === undefined ? Number.POSITIVE_INFINITY : patternLengthAt(pattern, path),
    maxUtf16Units ?? Number.POSITIVE_INFINITY,
    ...allOf.map((part: AnySchemaObject) => impliedMaxLengthOf(part, path)),
  );
}

function patternLengthAt(pattern: string, path: string): number {
  try {
    return maxPatternLength(pattern);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function lowerType(
  { type, ...rest }: AnySchemaObject,
  path: string,
  without?: LowerRule,
): AnySchemaObject {
  const isImplied = rest.enum !== undefined || rest.const !== undefined;
  if (isImplied && without !== 'impliedType') return {};
  if (!Array.isArray(type) || without === 'nullable') return { type };
  const [only, ...others] = type.filter((name) => name !== 'null');
  if (others.length > 0 || type.length !== 2) {
    throw new Error(`${path}: the type ${type.join(' or ')} is not supported, only T or null.`);
  }
  return { type: only, nullable: true };
}
