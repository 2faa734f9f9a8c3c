import type { Expression, QueryCondition, SourceRange } from '../condition.js';
import { formatQueryCondition } from '../format-query-condition.js';
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
 * The trees of the conditions built here. An object from elsewhere, such as JSON that a user sent, can look
 * like a built condition but is not in this map. A lookup reads no property of the object.
 */
const TREES = /* @__PURE__ */ new WeakMap<object, Expression>();

/** Returns the tree of a built condition; undefined for `*`, for FROM, and for any other value. */
export function treeOf(value: unknown): Expression | undefined {
  return TREES.get(value as object);
}

/**
 * Builds a condition from a template. The values replace placeholder nodes of the parsed template, so they
 * never become a part of its text.
 *
 * @throws RangeError if the template is not valid, a placeholder is not a node, or the condition is too
 * long, too deep or contains a lone surrogate.
 */
export function buildCondition(template: string, values: Expression<unknown>[]): BuiltCondition {
  const condition = parseOrThrow(template, 'template');
  const nodes = new Map<number, SourceRange>();
  // JSON.stringify visits every node. A placeholder is one unit long.
  JSON.stringify(condition, (_, node) => {
    if (node?.end - node?.start === 1) nodes.set(node.start, node);
    return node;
  });
  let start = -1;
  values.forEach((value, index) => {
    start = template.indexOf(PLACEHOLDER, start + 1);
    const node = nodes.get(start);
    Object.assign(
      node ?? rejectArgument(`values[${index}]`, 'not be in quotes or in a name'),
      value,
    );
  });
  const text = formatQueryCondition(condition);
  // Strings escape a lone surrogate. Names cannot, and sending it would change the name.
  if (/\p{Cs}/u.test(text)) rejectArgument('a name', 'be well-formed Unicode');
  const tree = parseOrThrow(text, 'condition');
  const built = Object.freeze({ text, tree });
  if (tree.kind !== 'all' && tree.kind !== 'from') TREES.set(built, tree);
  return built;
}

/** Parses a condition. The error gives the offset, but never the text, which may be secret. */
export function parseOrThrow(text: string, name: string): QueryCondition {
  const result = parseQueryCondition(text);
  if (result.ok) return result.condition;
  const { offset, message } = result.issues[0] as QueryIssue;
  throw new RangeError(`${name}[${offset}]: ${message}`);
}

/** Throws an error about an argument. The message never contains the value, which may be secret. */
export function rejectArgument(
  name: string,
  rule: string,
  ErrorType: ErrorConstructor = RangeError,
): never {
  throw new ErrorType(`${name} must ${rule}.`);
}
