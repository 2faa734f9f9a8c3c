import { MAX_ISSUES } from '../hub-limits.js';
import { issueOfValue } from '../issues/issue-of-value.js';
import { isReservedKey, SECTION_RULES } from '../keywords/twin-section-kind.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { ComposedIssue, ComposedResult } from './composed-schema.js';
import type { SectionSchema, SectionSchemas } from './section-schemas.js';
import type { StandardSchemaV1 } from './spec.js';

type Container = Record<string, unknown>;

/** A section and its schema. */
interface Section {
  /** The path from the twin or patch to the section. */
  readonly path: readonly string[];
  readonly schema: SectionSchema;
  /** The properties to validate: all but the reserved ones. */
  readonly input: object;
  /** The reserved properties [W3]: strict schemas would reject them, others would drop them. */
  readonly reserved: object;
  /** Replaces the section by the output of its schema. */
  readonly replace: (section: object) => void;
}

/**
 * Validates the sections of a twin or patch with the schemas of the application. The twin or patch must already be valid by
 * the rules of IoT Hub. Each getter is called once before any schema runs. A schema receives a copy of its section, with the same
 * objects inside.
 *
 * @returns A copy with the output of the schemas, or their issues.
 * @throws TypeError if a schema returns a promise, or an instance that cannot get the reserved properties. Rethrows the errors of schemas.
 */
export function validateSections<T>(value: object, schemas: SectionSchemas): ComposedResult<T> {
  const read = tryOrUndefined(() => readSections(value, schemas));
  if (read === undefined) return { issues: [issueOfValue('unreadable')] };
  const all = read.sections.flatMap(validateSection);
  if (all.length === 0) return { value: read.copy as T };
  const issues = all.slice(0, MAX_ISSUES);
  if (issues.length < all.length) issues.push(issueOfValue('truncated', { detail: issues.length }));
  return { issues };
}

/** Copies the value and returns its sections, which replace those of the copy. */
function readSections(value: object, { tags, desired, reported }: SectionSchemas) {
  const copy = copyWith(value, ['tags', 'properties']);
  const properties = copy.properties
    ? copyWith(copy.properties, ['desired', 'reported'])
    : undefined;
  if (properties) copy.properties = properties;
  const sections = [
    ...readSection(copy, ['tags'], tags),
    ...readSection(properties, ['properties', 'desired'], desired),
    ...readSection(properties, ['properties', 'reported'], reported),
  ];
  return { copy, sections };
}

/** Copies the own properties, and those named that are inherited, as guards read them. */
function copyWith(value: object, names: readonly string[]): Container {
  const copy: Container = { ...value };
  for (const name of names) {
    if (!Object.hasOwn(copy, name) && name in value) copy[name] = (value as Container)[name];
  }
  return copy;
}

/** Returns the section, or nothing if it is absent or `null` or has no schema. */
function readSection(
  container: Container | undefined,
  path: readonly string[],
  schema: SectionSchema | undefined,
): Section[] {
  if (container === undefined || schema === undefined) return [];
  const name = path.at(-1) as string;
  const section = container[name] ?? undefined;
  if (section === undefined) return [];
  const rules = SECTION_RULES[name === 'tags' ? 'tags' : 'properties'];
  const input: Container = Object.create(null);
  const reserved: Container = Object.create(null);
  for (const key of Object.keys(section)) {
    const isReserved = key.startsWith('$') && isReservedKey(key, rules);
    (isReserved ? reserved : input)[key] = (section as Container)[key];
  }
  // Last, because engines add many properties ten times as fast to an object without a prototype. `__proto__` is a property there, too.
  Object.setPrototypeOf(input, Object.prototype);
  const replace = (output: object) => {
    container[name] = output;
  };
  return [{ path, schema, input, reserved, replace }];
}

/** Validates a section. Replaces it by the output of its schema, or returns the issues. */
function validateSection(section: Section): readonly ComposedIssue[] {
  const { path, schema, input, reserved, replace } = section;
  const result = schema['~standard'].validate(input);
  if ('then' in result) {
    // An unhandled rejection would end the program.
    result.then(undefined, () => undefined);
    throw new TypeError(
      `The schema of ${path.join('.')} must be synchronous, but it returned a promise.`,
    );
  }
  if (result.issues) {
    if (result.issues.length > 0) return result.issues.map((issue) => prefixPath(path, issue));
    return [{ message: 'The schema rejects the section without an issue.', path }];
  }
  replace(withReserved(result.value, reserved));
  return [];
}

/** Returns the output of a schema with the reserved properties, which instances of classes get like any property. */
function withReserved(output: object, reserved: object): object {
  if (Object.keys(reserved).length === 0) return output;
  const prototype = Object.getPrototypeOf(output);
  // `Object.prototype` of any realm has no prototype.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? { ...output, ...reserved } : Object.assign(output, reserved);
}

/** Returns the message and the path from the twin or patch. Drops all other properties of the issue. */
function prefixPath(
  prefix: readonly string[],
  { message, path = [] }: StandardSchemaV1.Issue,
): ComposedIssue {
  const steps = path.map((step) => (typeof step === 'object' ? step.key : step));
  return { message, path: [...prefix, ...steps] };
}
