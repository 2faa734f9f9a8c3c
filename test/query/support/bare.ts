import type { QueryCondition } from '../../../src/query/index.js';

/** A tree without the offsets of its nodes. */
export function bare(condition: QueryCondition): QueryCondition<unknown> {
  return strip(condition) as QueryCondition<unknown>;
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(strip);
  const members = Object.entries(value).filter(([name]) => name !== 'start' && name !== 'end');
  return Object.fromEntries(members.map(([name, member]) => [name, strip(member)]));
}
