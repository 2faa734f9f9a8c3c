import { isSystemKey } from '../keywords/twin-section-kind.js';
import type { ComposedIssue } from './composed.js';
import type { SectionSchema } from './section-schemas.js';
import type { StandardSchemaV1 } from './spec.js';

/** An object with sections, and whatever else is in it. */
export type Holder = Record<string, unknown>;

/** A section that is there, and the schema that an application has for it. */
export interface OwnSection {
  /** From the twin or patch to the section. */
  readonly path: readonly string[];
  readonly schema: SectionSchema;
  /** The members that the schema judges. */
  readonly own: object;
  /** `$version` and `$metadata`, as far as they are there [W3]: a strict schema would refuse them, others would drop them. */
  readonly added: object;
  /** Puts another section in the place of this one. */
  readonly replace: (section: object) => void;
}

/** The section, read once; none where it is absent or `null`, or has no schema. What a getter throws is thrown here. */
export function readSection(
  holder: Holder | undefined,
  path: readonly string[],
  schema: SectionSchema | undefined,
): OwnSection[] {
  if (holder === undefined || schema === undefined) return [];
  const name = path.at(-1) as string;
  const section = holder[name] ?? undefined;
  if (section === undefined) return [];
  const members = Object.entries(section);
  const own = Object.fromEntries(members.filter(([key]) => !isSystemKey(key)));
  const added = Object.fromEntries(members.filter(([key]) => isSystemKey(key)));
  const replace = (other: object) => {
    holder[name] = other;
  };
  return [{ path, schema, own, added, replace }];
}

/**
 * What the schema finds, by paths from the twin or patch. If that is nothing, what it made of the section takes its place.
 *
 * @throws TypeError where the schema answers a promise, and whatever the schema throws.
 */
export function judgeSection(section: OwnSection): readonly ComposedIssue[] {
  const { path, schema, own, added, replace } = section;
  const result = schema['~standard'].validate(own);
  if ('then' in result) {
    // Nobody waits for it any more, so that its failure must not end the program.
    result.then(undefined, () => undefined);
    throw new TypeError(`The schema of ${path.join('.')} must judge at once, not by a promise.`);
  }
  if (result.issues) return result.issues.map((issue) => placeIn(path, issue));
  replace(Object.keys(added).length === 0 ? result.value : { ...result.value, ...added });
  return [];
}

/** The issue by its path from the whole. What else its library says of it is left out. */
function placeIn(
  before: readonly string[],
  { message, path = [] }: StandardSchemaV1.Issue,
): ComposedIssue {
  const steps = path.map((step) => (typeof step === 'object' ? step.key : step));
  return { message, path: [...before, ...steps] };
}
