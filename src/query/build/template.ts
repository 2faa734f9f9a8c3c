import { tryOrUndefined } from '../../try-or-undefined.js';
import { rejectArgument } from '../arguments.js';
import type { Expression, QueryCondition } from '../condition.js';
import { formatCondition } from '../format-query-condition.js';
import type { QueryIssue } from '../issue.js';
import { parseQueryCondition } from '../parse-query-condition.js';

/** A query condition that a builder such as `where` or `eq` returned. */
export interface BuiltCondition {
  /** The string to send as the `queryCondition` of a job: at most 8192 characters [R4]. */
  readonly text: string;
  /** The syntax tree that `parseQueryCondition` returns for `text`. */
  readonly tree: QueryCondition;
}

/** Marks a value in a template. It is a valid name, and one unit long: as short as the shortest constant. */
export const PLACEHOLDER = '\uffff';

/**
 * Marks built conditions. It is a registered symbol, so that the CommonJS and the ESM copy of this package know
 * each other's conditions. An object from JSON has no symbols.
 */
const BUILT = /* @__PURE__ */ Symbol.for('iothub-jobs-schema/built-condition');

/** Returns whether a builder returned the value, or it was forged with the symbol. */
export function isBuilt(value: unknown): value is BuiltCondition {
  return tryOrUndefined(() => Object.hasOwn(value as object, BUILT)) === true;
}

/**
 * Returns the tree of a built condition; undefined for `*`, for FROM, and for any other value. The text is parsed
 * again, so that a forged object contributes a valid expression or nothing.
 */
export function treeOf(value: unknown): Expression | undefined {
  const text = isBuilt(value) && tryOrUndefined(() => value.text);
  const result = parseQueryCondition(text as string);
  const tree = result.ok ? result.condition : undefined;
  return tree?.kind === 'all' || tree?.kind === 'from' ? undefined : tree;
}

/**
 * Builds a condition from a template. The values replace placeholder nodes of the parsed template, so they
 * never become a part of its text.
 *
 * @throws RangeError if the template is not valid, a placeholder is not a node, or `builtFrom` throws.
 */
export function buildCondition(template: string, values: Expression<unknown>[]): BuiltCondition {
  const condition = parseOrThrow(template, 'template');
  let index = 0;
  let start = template.indexOf(PLACEHOLDER);
  // JSON.stringify visits every node, in the order of the template, but not what replaces it.
  JSON.stringify(condition, (_, node) => {
    if (node?.start !== start || node.end > start + 1) return node;
    Object.assign(node, values[index++]);
    start = template.indexOf(PLACEHOLDER, start + 1);
  });
  if (index < values.length) rejectArgument(`values[${index}]`, 'not be in quotes or in a name');
  return builtFrom(condition);
}

/**
 * Builds a condition from its tree.
 *
 * @throws RangeError if the condition is too long, too deep or contains a lone surrogate.
 */
export function builtFrom(condition: QueryCondition<unknown>): BuiltCondition {
  // Parsing it again says where it becomes too long.
  const text = formatCondition(condition);
  // Strings escape a lone surrogate. Names cannot, and sending it would change the name.
  if (/\p{Cs}/u.test(text)) rejectArgument('a name', 'be well-formed Unicode');
  const tree = parseOrThrow(text, 'condition');
  // Visits every node and array.
  JSON.stringify(tree, (_, node) => Object.freeze(node));
  return Object.freeze(Object.defineProperty({ text, tree }, BUILT, {}));
}

/** Parses a condition. */
function parseOrThrow(text: string, name: string): QueryCondition {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : throwIssue(result.issues[0] as QueryIssue, name);
}

/** Throws an error with the offset and hint of an issue, but never the text, which may be secret. */
export function throwIssue(
  { offset, message, hint }: QueryIssue,
  name: string,
  advice?: string,
): never {
  throw new RangeError([`${name}[${offset}]: ${message}`, hint, advice].filter(Boolean).join(' '));
}
