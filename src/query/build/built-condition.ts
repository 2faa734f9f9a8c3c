import type { Expression, QueryCondition } from '../condition.js';

/** A condition that was built from values. Its tree is what `parseQueryCondition` makes of its text. */
export interface BuiltCondition {
  /** What to send as the `queryCondition` of a job: at most 8192 characters [R4]. */
  readonly text: string;
  readonly tree: QueryCondition;
}

/**
 * The trees of what was built here. An object from elsewhere, such as JSON that a user sent, may look
 * like a condition and must not become a part of one; and to look for it here touches none of its members.
 */
const TREES = /* @__PURE__ */ new WeakMap<object, Expression>();

export function keep(text: string, tree: QueryCondition): BuiltCondition {
  const built = Object.freeze({ text, tree });
  if (tree.kind !== 'all' && tree.kind !== 'from') TREES.set(built, tree);
  return built;
}

/** The tree of what was built here, unless it is `*` or begins with FROM and can be no part of another. */
export function treeOf(value: unknown): Expression | undefined {
  return TREES.get(value as object);
}
