import type { Twin } from '../generated/types.js';
import type { Collection, Expression, QueryCondition, SourceRange } from '../query/condition.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { evaluateCondition } from './evaluate-condition.js';
import { describeQueryIssues, isOfCollection, splitCondition } from './job-targets.js';

/** Why a job does not target a twin. */
export type MismatchReason =
  | {
      /** The condition is about the other kind of twins. Without FROM, it is about those of devices. */
      kind: 'collection';
      collection: Collection;
    }
  | {
      /** A part of the condition is not true, or is true inside of `NOT`. */
      kind: 'expression';
      /** The part, as in the condition. */
      text: string;
      /** Its place in the condition, as UTF-16 offsets. */
      range: SourceRange;
      /**
       * The value of the part: `false`, `undefined` if the operands cannot be compared, or `true` inside of `NOT`. Any value if the part is
       * a path or a number.
       */
      value: unknown;
      /** The paths in the part, in its order. */
      paths: PathValue[];
    };

/** A path of a condition, and what the twin has there. */
export interface PathValue {
  /** The path, as in the condition. */
  text: string;
  /** Its place in the condition, as UTF-16 offsets. */
  range: SourceRange;
  /** The value in the twin, or `undefined` if the twin has none. */
  value: unknown;
}

/**
 * Whether a job targets a twin, and if not, why: the smallest parts of the condition that keep it from being true. Of those of `AND`
 * all would have to be different, of those of `OR` one, and inside of `NOT` the other way round.
 */
export type MatchExplanation =
  | { matches: true; reasons?: never }
  | { matches: false; reasons: MismatchReason[] };

/**
 * Explains whether a job with a query condition targets a twin, as the fake hub evaluates the condition.
 *
 * @param queryCondition - The condition.
 * @param twin - The twin, such as one of `hub.twins()`, which have all properties that a condition may name.
 * @returns Whether the twin matches, and why not.
 * @throws RangeError if the fake hub cannot evaluate the condition: it is not valid, or has a warning.
 */
export function explainMatch(queryCondition: string, twin: Twin): MatchExplanation {
  const result = parseQueryCondition(queryCondition);
  const issues = result.ok ? result.warnings : result.issues;
  if (!result.ok || issues.length > 0) throw new RangeError(describeQueryIssues(issues));
  const reasons = explainCondition(result.condition, { source: queryCondition, twin });
  return reasons.length === 0 ? { matches: true } : { matches: false, reasons };
}

/** What does not change while a condition is explained. */
interface Context {
  readonly source: string;
  readonly twin: Twin;
}

function explainCondition(condition: QueryCondition, context: Context): MismatchReason[] {
  const { collection, expression } = splitCondition(condition);
  if (!isOfCollection(context.twin, collection)) return [{ kind: 'collection', collection }];
  if (expression === null) return [];
  return explainExpression(expression, context, (value) => value !== true);
}

/** Returns the innermost parts that are the reason why the expression has a wrong value. */
function explainExpression(
  node: Expression,
  context: Context,
  isWrong: (value: unknown) => boolean,
): MismatchReason[] {
  const value = evaluateCondition(node, context.twin);
  if (!isWrong(value)) return [];
  if (node.kind === 'logical') {
    return node.operands.flatMap((operand) => explainExpression(operand, context, isWrong));
  }
  if (node.kind === 'unary' && node.operator === 'NOT') {
    if (value === undefined) {
      return explainExpression(node.operand, context, (inner) => typeof inner !== 'boolean');
    }
    const { kind } = node.operand;
    if (kind === 'logical' || kind === 'unary') {
      const isWrongInside = (inner: unknown) => (value === true ? inner !== true : inner === true);
      return explainExpression(node.operand, context, isWrongInside);
    }
  }
  return [{ kind: 'expression', ...placeOf(node, context), value, paths: pathsOf(node, context) }];
}

function pathsOf(node: Expression, context: Context): PathValue[] {
  if (node.kind === 'path') {
    return [{ ...placeOf(node, context), value: evaluateCondition(node, context.twin) }];
  }
  return childrenOf(node).flatMap((child) => pathsOf(child, context));
}

function placeOf({ start, end }: Expression, { source }: Context) {
  return { text: source.slice(start, end), range: { start, end } };
}

function childrenOf(node: Expression): Expression[] {
  if (node.kind === 'array') return node.items;
  if (node.kind === 'call') return node.args;
  if (node.kind === 'unary') return [node.operand];
  if (node.kind === 'binary') return [node.left, node.right];
  return node.kind === 'logical' ? node.operands : [];
}
