import type { QueryCondition } from '../../../src/query/index.js';

/** Returns a copy of a tree without the source ranges of its nodes. */
export function withoutRanges(condition: QueryCondition): QueryCondition<unknown> {
  return strip(condition) as QueryCondition<unknown>;
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(strip);
  const properties = Object.entries(value).filter(([key]) => key !== 'start' && key !== 'end');
  return Object.fromEntries(properties.map(([key, property]) => [key, strip(property)]));
}
