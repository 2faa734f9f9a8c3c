import type { Twin } from '../generated/types.js';
import type { Collection, QueryCondition } from '../query/condition.js';
import type { QueryIssue } from '../query/issue.js';
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
  if (issues[0]?.code === 'query-condition-select') return { target: null };
  if (matches) return { target: (twin) => matches(copyJson(twin), queryCondition) };
  if (!result.ok || issues.length > 0) {
    return { error: `${describeQueryIssues(issues)} Use the option "matches" instead.` };
  }
  return { target: (twin) => isTargeted(result.condition, twin) };
}

export function describeQueryIssues(issues: readonly QueryIssue[]): string {
  const lines = issues.map(({ line, column, message, hint }) =>
    [`line ${line}, column ${column}: ${message}`, hint].filter(Boolean).join(' '),
  );
  return `The fake hub cannot evaluate the query condition: ${lines.join(' ')}`;
}

function isTargeted(condition: QueryCondition, twin: Twin): boolean {
  const collection = condition.kind === 'from' ? condition.collection : 'devices';
  if (!isOfCollection(twin, collection)) return false;
  if (condition.kind === 'all') return true;
  if (condition.kind !== 'from') return evaluateCondition(condition, twin) === true;
  return condition.where === null || evaluateCondition(condition.where, twin) === true;
}

export function isOfCollection({ moduleId }: Twin, collection: Collection): boolean {
  return (typeof moduleId === 'string') === (collection === 'devices.modules');
}
