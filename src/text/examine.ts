// What the command line and `checkText` do with a value, before anything is located in its text.

import { adviseJobRequest } from '../advice/advise-job-request.js';
import type { JobRequest } from '../generated/types.js';
import { didYouMean } from '../issues/did-you-mean.js';
import type { Issue, Result } from '../issues/issue.js';
import { printableName } from '../issues/printable.js';
import type { Detection } from './detect-entity.js';
import { type EntityName, KNOWN_PROPERTIES, VALIDATORS } from './entities.js';
import { readSchemaReference, type SchemaReference, withoutSchema } from './schema-reference.js';

/** How values are examined. */
export interface ExamineOptions {
  /** The entity of every value. Otherwise it is inferred. */
  entity: EntityName | undefined;
  detect: (value: unknown) => Detection | undefined;
  /** The time in milliseconds since 1970, for advice. */
  now: number | undefined;
  /** Returns how the user names the entity, as in `--as Twin`. */
  nameEntity: (entity: EntityName) => string;
}

/** An issue or a warning, before it is located. */
export interface Finding extends Pick<Issue, 'path' | 'message' | 'hint'> {
  code: string;
}

/** What is known of a value without its text. */
export interface Examination {
  entity: EntityName;
  /** The names of the properties from which the entity was inferred. */
  because: readonly string[];
  /** The value that was validated: without `$schema`. */
  content: unknown;
  isValid: boolean;
  issues: readonly Issue[];
  warnings: readonly Finding[];
}

/**
 * Finds the entity of a value, validates it and warns. Returns undefined if the entity is not known.
 *
 * @param textLength - The length of the text of the value.
 */
export function examine(
  value: unknown,
  textLength: number,
  options: ExamineOptions,
): Examination | undefined {
  const reference = readSchemaReference(value);
  const named = reference?.entity;
  const detected = (options.entity ?? named) === undefined ? options.detect(value) : undefined;
  const entity = options.entity ?? named ?? detected?.entity;
  if (entity === undefined) return undefined;
  const because = detected?.because ?? (options.entity ? [] : ['$schema']);
  const content = reference === undefined ? value : withoutSchema(value as object);
  const validated: Result<unknown> = VALIDATORS[entity](content);
  return {
    entity,
    because,
    content,
    isValid: validated.ok,
    issues: validated.ok ? [] : validated.issues,
    warnings: [
      ...warnOfSchema(reference),
      ...(validated.ok && entity === 'JobRequest' ? advise(content, textLength, options) : []),
      ...(detected === undefined ? [] : warnOfAmbiguities(content, detected, options)),
    ],
  };
}

/**
 * Says that the entity of a value is not known, as a phrase.
 *
 * @param ways - How the user may name the entity.
 */
export function describeUnknown(value: unknown, ways: string): string {
  const [warning] = warnOfSchema(readSchemaReference(value));
  const problem = 'cannot infer what this is from its properties';
  if (warning === undefined) return `${problem}; name it with ${ways}`;
  const { hint } = warning;
  const question = hint === undefined ? '' : `; ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`;
  return `${problem}, and $schema names no schema of this package${question}`;
}

/** Warns of a `$schema` that names a schema of this package that does not exist. */
function warnOfSchema(reference: SchemaReference | undefined): Finding[] {
  if (reference === undefined || reference.entity !== undefined) return [];
  const { suggestion } = reference;
  const message = '$schema names no schema of this package, and is ignored.';
  const hint = didYouMean(suggestion);
  return [{ code: 'unknown-schema', path: ['$schema'], message, ...(hint && { hint }) }];
}

/** Returns advice about a valid request. */
function advise(value: unknown, jsonLength: number, { now }: ExamineOptions): readonly Finding[] {
  // Stryker disable next-line BooleanLiteral: to validate it again only costs time
  const options = { isValidated: true, jsonLength, now: now ?? Number.NaN };
  return adviseJobRequest(value as JobRequest, options);
}

/** Warns if one property alone, one that is ignored, or a value of another entity makes the inferred entity doubtful. */
function warnOfAmbiguities(
  value: unknown,
  { entity, ambiguities }: Detection,
  { nameEntity }: ExamineOptions,
): Finding[] {
  return ambiguities.flatMap(({ property, other, kind }) => {
    const { [property]: _, ...rest } = value as Record<string, unknown>;
    // Nearly any object without this property could be a response. Mistakes in a request do not make it less of one.
    if (kind === 'decides' && isResponse(other) && !VALIDATORS[other](rest).ok) return [];
    const name = printableName(property);
    const message = {
      decides: `Only ${name} makes this a ${entity}: without it, this would be checked as a ${other}.`,
      ignored: `${name} belongs to a ${other}, and is ignored as part of a ${entity}.`,
      value: `This was checked as a ${entity}, but the value of ${name} is that of a ${other}.`,
    }[kind];
    const remedy = kind === 'decides' ? `omit ${name}, or say so` : 'say so';
    const hint = `If this is a ${other}, ${remedy} with ${nameEntity(other)}.`;
    return [{ code: 'ambiguous-entity', path: [property], message, hint }];
  });
}

function isResponse(entity: EntityName): boolean {
  return KNOWN_PROPERTIES[entity] !== undefined;
}
