// How long a condition of 8 kB takes to parse: the least time of many rounds, since a busy machine adds to all others.
import { expect, test } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';
import { QUERY_MILLISECONDS_CEILING } from '../support/ceilings.js';

const ROUNDS = 60;
const CALLS = 30;

function repeated(part: (index: number) => string, joint: string): string {
  const parts: string[] = [];
  for (let length = 0; length < 8150; length += part(parts.length).length + joint.length) {
    parts.push(part(parts.length));
  }
  return parts.slice(0, -1).join(joint);
}

const CONDITIONS = {
  'comparisons of ids': repeated((index) => `deviceId = 'pump-${index}'`, ' OR '),
  'comparisons of tags and properties': repeated(
    (index) => `tags.floor >= ${index} AND NOT IS_DEFINED(properties.reported.x${index})`,
    ' OR ',
  ),
  'a list of ids': `deviceId IN [${repeated((index) => `'pump-${index}'`, ', ')}]`,
};

function leastMilliseconds(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) parseQueryCondition(text);
    least = Math.min(least, (performance.now() - start) / CALLS);
  }
  return least;
}

test.each(Object.entries(CONDITIONS))(
  '%s, 8 kB of them, take no longer than the goal',
  (_, text) => {
    expect(text.length).toBeGreaterThan(8000);
    expect(parseQueryCondition(text)).toMatchObject({ ok: true, warnings: [] });
    const least = leastMilliseconds(text);
    expect(least).toBeLessThan(QUERY_MILLISECONDS_CEILING);
  },
);
