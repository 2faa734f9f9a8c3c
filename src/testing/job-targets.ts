import type { Twin } from '../generated/types.js';
import type { Collection, Expression, QueryCondition } from '../query/condition.js';
import type { QueryIssue, QueryIssueCode } from '../query/issue.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { evaluateCondition } from './evaluate-condition.js';
import type { FakeHubOptions } from './fake-hub.js';
import { copyJson } from './json.js';
import type { JobTarget } from './state.js';

/**
 * Returns which twins a condition targets, or why that is unknown: the condition is not valid, or does something
 * that is not documented for twins. A guess would mislead the test.
 */
export function resolveTarget(
  { matches }: FakeHubOptions,
  queryCondition: string,
): { target: JobTarget } | { error: string } {
  const result = parseQueryCondition(queryCondition);
  const issues = result.ok ? result.warnings : result.issues;
  if (INVALID.some((code) => code === issues[0]?.code)) return { target: null };
  if (matches) {
    return {
      target: (twin) => {
        const isTargeted: unknown = matches(copyJson(twin), queryCondition);
        if (typeof isTargeted === 'boolean') return isTargeted;
        throw new TypeError('matches must return a boolean.');
      },
    };
  }
  if (!result.ok || issues.length > 0) {
    return { error: `${describeQueryIssues(issues)} Use the option "matches" instead.` };
  }
  return { target: (twin) => isTargeted(result.condition, twin) };
}

/** Codes of conditions that cannot be valid [R4]: `matches` is not asked about them. */
const INVALID: readonly QueryIssueCode[] = ['query-condition-select', 'string', 'brackets'];

export function describeQueryIssues(issues: readonly QueryIssue[]): string {
  const lines = issues.map(({ line, column, message, hint }) =>
    [`line ${line}, column ${column}: ${message}`, hint].filter(Boolean).join(' '),
  );
  return `The fake hub cannot evaluate the query condition: ${lines.join(' ')}`;
}

function isTargeted(condition: QueryCondition, twin: Twin): boolean {
  const { collection, expression } = splitCondition(condition);
  if (!isOfCollection(twin, collection)) return false;
  return expression === null || evaluateCondition(expression, twin) === true;
}

/** Returns the collection of a condition, and the expression that its twins must meet, or null if the condition targets all of them. */
export function splitCondition(condition: QueryCondition): {
  collection: Collection;
  expression: Expression | null;
} {
  if (condition.kind === 'from') {
    return { collection: condition.collection, expression: condition.where };
  }
  return { collection: 'devices', expression: condition.kind === 'all' ? null : condition };
}

/** Returns whether the collection lists the twin: `devices.modules` those of modules, `devices` those of devices. */
export function isOfCollection({ moduleId }: Twin, collection: Collection): boolean {
  return (typeof moduleId === 'string') === (collection === 'devices.modules');
}
