import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edges } from './support/edges.js';
import { entities, entityOf } from './support/entities.js';
import { valueAt } from './support/walk.js';

describe.each(entities)('what $name is made of', ({ name, arbitrary }) => {
  // Always the same values: in others, what is rare may be absent.
  const values = fc.sample(arbitrary, { numRuns: 1500, seed: 1 });

  it.each(edges[name] ?? [['two values', [], (found) => found !== values[0]]])(
    'reaches %s',
    (_what, path, finder) => {
      expect(values.some((value) => finder(valueAt(value, path)))).toBe(true);
    },
  );
});

it('makes device ids of all 80 characters that there may be', () => {
  const ids = fc.sample(entityOf('DeviceId').arbitrary, { numRuns: 1500, seed: 1 });
  expect(new Set(ids.join('')).size).toBe(80);
});
