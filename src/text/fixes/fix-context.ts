import type { Issue } from '../../issues/issue.js';
import type { PathStep } from '../../keywords/fault.js';
import { applyEdits, type TextEdit, type TextFix } from '../edits.js';
import { type EntityName, VALIDATORS } from '../entities.js';
import type { TextNode } from '../json-text/scan-json.js';
import { readSchemaReference, withoutSchema } from '../schema-reference.js';
import type { ObjectNode } from './properties.js';
import type { StyledText } from './text-style.js';

/** What the fixes of a text are made from. */
export interface FixContext extends StyledText {
  /** The value of the text, without `$schema`. */
  readonly value: unknown;
  readonly entity: EntityName;
  readonly issues: readonly Issue[];
  readonly find: (path: readonly PathStep[]) => TextNode | undefined;
  /** How many more fixes may be tried. */
  trials: number;
}

/** The longest text for which fixes are tried, in UTF-16 units. */
const MAX_TRIED = 65_536;

/** Returns the object at the path if its properties are known. Of several properties of the same name, the last counts. */
export function findObject(
  { find }: FixContext,
  path: readonly PathStep[],
): ObjectNode | undefined {
  const node = find(path);
  return node?.properties && (node as ObjectNode);
}

/** Returns the value at a path, or undefined if there is none. */
export function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (value, step) => Object.getOwnPropertyDescriptor(Object(value), step)?.value,
    root,
  );
}

/** Returns whether the entity is a request that contains a twin patch, or the patch itself. */
export function hasPatch(entity: EntityName): boolean {
  return entity === 'TwinPatch' || entity === 'JobRequest';
}

/** Returns whether a path is that of a property of a twin patch. */
export function isInPatch(path: readonly PathStep[], entity: EntityName): boolean {
  const patch = entity === 'JobRequest' ? ['updateTwin'] : [];
  return hasPatch(entity) && isSamePath(path.slice(0, -1), patch);
}

/** Returns whether two paths are the same. */
export function isSamePath(one: readonly PathStep[], other: readonly PathStep[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** Returns the fix if no issue is left at the path after it. Tries only a few fixes per text, each of which costs a validation. */
export function tried(
  context: FixContext,
  path: readonly PathStep[],
  title: string,
  edits: TextEdit[],
): TextFix[] {
  const { text, entity } = context;
  if (text.length > MAX_TRIED || context.trials-- <= 0) return [];
  const value: unknown = JSON.parse(applyEdits(text, edits));
  const content = readSchemaReference(value) === undefined ? value : withoutSchema(value as object);
  const result = VALIDATORS[entity](content);
  const isLeft = !result.ok && result.issues.some((issue) => isSamePath(issue.path, path));
  return isLeft ? [] : [{ title, edits }];
}
