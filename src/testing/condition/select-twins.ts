import type { Twin } from '../../generated/types.js';
import type { QueryCondition } from '../../query/condition.js';
import { parseQueryCondition } from '../../query/parse-query-condition.js';
import type { HubState } from '../hub-state.js';
import { copyOf } from '../twins/copy-of.js';
import { evaluate } from './evaluate.js';

/** Whether the condition begins with SELECT, by which a job always fails [R4]. */
export function isSelect(queryCondition: string): boolean {
  const result = parseQueryCondition(queryCondition);
  return !result.ok && result.issues[0]?.code === 'query-condition-select';
}

/**
 * Why the condition cannot be evaluated: it does not parse, or it does what no page describes for twins. Nobody knows what
 * a hub answers then, so a guess would mislead the test. `undefined` if it can.
 */
export function whyNot(queryCondition: string): string | undefined {
  const result = parseQueryCondition(queryCondition);
  const [issue] = result.ok ? result.warnings : result.issues;
  if (issue === undefined) return undefined;
  const place = `line ${issue.line}, column ${issue.column}`;
  return `The fake hub cannot evaluate the condition: ${place}: ${issue.message} Its option matches can stand in for that.`;
}

/** The twins that the condition of a job targets: those for which it is true. */
export function selectTwins({ options, twins }: HubState, queryCondition: string): Twin[] {
  const { matches } = options;
  const all = [...twins.values()];
  if (matches) return all.filter((twin) => matches(copyOf(twin), queryCondition));
  const result = parseQueryCondition(queryCondition);
  return result.ok ? all.filter((twin) => isTarget(result.condition, twin)) : [];
}

function isTarget(condition: QueryCondition, twin: Twin): boolean {
  const isModule = typeof twin.moduleId === 'string';
  if (condition.kind === 'all') return !isModule;
  if (condition.kind !== 'from') return !isModule && evaluate(condition, twin) === true;
  if (isModule !== (condition.collection === 'devices.modules')) return false;
  return condition.where === null || evaluate(condition.where, twin) === true;
}
