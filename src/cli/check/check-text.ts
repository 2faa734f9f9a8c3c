import { adviseJobRequest } from '../../advice/advise-job-request.js';
import type { EntityName } from '../../entities.js';
import type { JobRequest } from '../../generated/types.js';
import type { Issue, Result as ValidationResult } from '../../issues/issue.js';
import { printableName } from '../../issues/printable.js';
import { parseText } from '../input/parse-text.js';
import { mayHaveRemarks } from '../json-text/may-have-remarks.js';
import { type Position, positionsAt } from '../json-text/position.js';
import { type Place, scanJson } from '../json-text/scan-json.js';
import type { Detection } from './detect-entity.js';
import { KNOWN_PROPERTIES, VALIDATORS } from './entities.js';
import type { Checked, FileError, FileWarningCode, Result, Warning } from './result.js';
import { readSchemaReference, type SchemaReference, withoutSchema } from './schema-reference.js';

/** How texts are checked. */
export interface CheckOptions {
  /** The entity of every value. Otherwise it is inferred. */
  entity: EntityName | undefined;
  detect: (value: unknown) => Detection | undefined;
  /** The time in milliseconds since 1970, for advice. */
  now: number;
}

/** Where a text is. */
export interface Source {
  file: string;
  /** The line, if the text is a line of a file with a value per line. */
  line?: number | undefined;
  /** The offset of the text in the file, in UTF-16 units. */
  offset: number;
}

/** A property that a warning is about, besides the properties of an advice. */
interface Found extends Pick<Issue, 'path' | 'message' | 'hint'> {
  code: string;
}

const NO_ENTITY: FileError = {
  code: 'no-entity',
  message:
    'cannot infer what this is from its properties; name it with --as, or with $schema in the file',
};

/** Says also that `$schema` does not say what the value is, though it seems to. */
function noEntity({ hint }: Found): FileError {
  const question = hint === undefined ? '' : `; ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`;
  const message = `cannot infer what this is from its properties, and $schema names no schema of this package${question}`;
  return { ...NO_ENTITY, message };
}

/** The codes that are about the name of a property, not about its value. */
const NAME_CODES: ReadonlySet<string> = new Set<Issue['code'] | FileWarningCode>([
  'unknown-property',
  'twin-key',
  'twin-key-size',
  'ambiguous-entity',
]);

/** Checks the JSON text of a file or a line. */
export function checkText(text: string, source: Source, options: CheckOptions): Checked {
  const { file, line, offset } = source;
  const start = { line: line ?? 1, offset };
  const fail = (error: FileError): Checked => ({
    result: { file, line, error: moved(error, start) },
    text,
    start,
    because: [],
  });
  const parsed = parseText(text);
  if ('error' in parsed) return fail(parsed.error);

  const { value } = parsed;
  const reference = readSchemaReference(value);
  const named = reference?.entity;
  const detected = (options.entity ?? named) === undefined ? options.detect(value) : undefined;
  const entity = options.entity ?? named ?? detected?.entity;
  const unknownSchema = warnOfSchema(reference);
  if (entity === undefined)
    return fail(unknownSchema === undefined ? NO_ENTITY : noEntity(unknownSchema));
  const because = detected?.because ?? (options.entity ? [] : ['$schema']);

  const content = named === undefined ? value : withoutSchema(value as object);
  const validated: ValidationResult<unknown> = VALIDATORS[entity](content);
  const issues = validated.ok ? [] : validated.issues;
  const warnings = [
    ...(unknownSchema === undefined ? [] : [unknownSchema]),
    ...warn(content, entity, validated.ok, detected, options.now),
  ];
  const result: Result = { file, line, entity, valid: validated.ok, issues: [], warnings: [] };
  // Most texts are valid, and a scan takes ten times longer than parsing.
  if (issues.length > 0 || warnings.length > 0 || mayHaveRemarks(text, value)) {
    Object.assign(result, locate(text, issues, warnings, start));
  }
  return { result, text, start, because };
}

/** Returns the warnings about a value: advice only if it is valid. */
function warn(
  value: unknown,
  entity: EntityName,
  isValid: boolean,
  detected: Detection | undefined,
  now: number,
): readonly Found[] {
  const ambiguities = detected === undefined ? [] : warnOfAmbiguities(value, detected);
  if (entity !== 'JobRequest' || !isValid) return ambiguities;
  return [...adviseJobRequest(value as JobRequest, { now }), ...ambiguities];
}

/** Adds positions to issues and warnings, and warnings about the text. */
function locate(
  text: string,
  issues: readonly Issue[],
  warnings: readonly Found[],
  start: Checked['start'],
): { issues: (Issue & Position)[]; warnings: Warning[] } {
  const found: readonly Found[] = [...issues, ...warnings];
  const paths = found.map(({ path }) => path);
  const { places, remarks } = scanJson(text, paths);
  const offsets = found.map(({ code }, index) => {
    const { name, value: offset } = places[index] as Place;
    return NAME_CODES.has(code) ? name : offset;
  });
  const positions = positionsAt(text, [...offsets, ...remarks.map(({ offset }) => offset)]);
  const at = <T extends object>(item: T, index: number) => ({
    ...item,
    ...moved(positions[index] as Position, start),
  });
  const warningAt = (warning: object, index: number) =>
    ({ severity: 'warning', ...at(warning, issues.length + index) }) as Warning;
  return {
    issues: issues.map(at).sort(byPosition),
    warnings: [...warnings, ...remarks].map(warningAt).sort(byPosition),
  };
}

/** Compares in the order of the text. The issue or warning that says that there are more is the last. */
function byPosition(one: Found & Position, other: Found & Position): number {
  const placeOf = ({ code, offset }: Found & Position) =>
    code === 'truncated' ? Number.MAX_SAFE_INTEGER : offset;
  return placeOf(one) - placeOf(other);
}

/** Moves the position in a text to that in its file. */
function moved<T extends Partial<Position>>(position: T, start: Checked['start']): T {
  if (position.line === undefined || position.offset === undefined) return position;
  const line = position.line + start.line - 1;
  return { ...position, line, offset: position.offset + start.offset };
}

/** Warns of a `$schema` that names a schema of this package that does not exist. */
function warnOfSchema(reference: SchemaReference | undefined): Found | undefined {
  if (reference === undefined || reference.entity !== undefined) return undefined;
  const { suggestion } = reference;
  return {
    code: 'unknown-schema',
    path: ['$schema'],
    message: '$schema names no schema of this package, and is ignored.',
    ...(suggestion !== undefined && { hint: `Did you mean ${suggestion}?` }),
  };
}

/** Warns if one property alone, or one that is ignored, decides which entity the object is. */
function warnOfAmbiguities(value: unknown, { entity, ambiguities }: Detection): Found[] {
  return ambiguities.flatMap(({ property, other, isIgnored }) => {
    const { [property]: _, ...rest } = value as Record<string, unknown>;
    // Nearly any object without this property could be a response. Mistakes in a request do not make it less of one.
    if (!isIgnored && isResponse(other) && !VALIDATORS[other](rest).ok) return [];
    const name = printableName(property);
    const message = isIgnored
      ? `${name} belongs to a ${other}, and is ignored as part of a ${entity}.`
      : `Only ${name} makes this a ${entity}: without it, this would be checked as a ${other}.`;
    const hint = `If this is a ${other}, ${isIgnored ? '' : `omit ${name}, or `}say so with --as ${other}.`;
    return [{ code: 'ambiguous-entity', path: [property], message, hint }];
  });
}

function isResponse(entity: EntityName): boolean {
  return KNOWN_PROPERTIES[entity] !== undefined;
}
