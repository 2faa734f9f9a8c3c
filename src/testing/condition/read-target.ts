import type { Twin } from '../../generated/types.js';
import type { QueryCondition } from '../../query/condition.js';
import type { QueryIssue } from '../../query/issue.js';
import { parseQueryCondition } from '../../query/parse-query-condition.js';
import type { Target } from '../jobs/job.js';
import type { FakeHubOptions } from '../options.js';
import { copyOf } from '../twins/copy-of.js';
import { evaluate } from './evaluate.js';

/**
 * Which twins a condition targets, or why that cannot be told: it does not parse, or does what no page describes for
 * twins. Nobody knows what a hub answers then, so a guess would mislead the test.
 */
export function readTarget(
  { matches }: FakeHubOptions,
  queryCondition: string,
): { target: Target } | { fault: string } {
  const result = parseQueryCondition(queryCondition);
  const issues = result.ok ? result.warnings : result.issues;
  if (issues[0]?.code === 'query-condition-select') return { target: null };
  if (matches) return { target: (twin) => matches(copyOf(twin), queryCondition) };
  if (!result.ok || issues.length > 0) return { fault: describeDoubts(issues) };
  return { target: (twin) => isTarget(result.condition, twin) };
}

export function describeDoubts(issues: readonly QueryIssue[]): string {
  const places = issues.map(
    ({ line, column, message }) => `line ${line}, column ${column}: ${message}`,
  );
  return `The fake hub cannot evaluate the condition, for which its option matches can stand in: ${places.join(' ')}`;
}

function isTarget(condition: QueryCondition, twin: Twin): boolean {
  const isModule = typeof twin.moduleId === 'string';
  if (condition.kind === 'all') return !isModule;
  if (condition.kind !== 'from') return !isModule && evaluate(condition, twin) === true;
  if (isModule !== (condition.collection === 'devices.modules')) return false;
  return condition.where === null || evaluate(condition.where, twin) === true;
}
