import { expect, test } from 'vitest';
import { measureUsage } from '../../../src/text/index.js';
import { entities } from '../../support/entities.js';

test('measureUsage never throws for deep and wide values, and is quick', () => {
  const deep = JSON.parse(`${'{"tags":'.repeat(1e5)}1${'}'.repeat(1e5)}`);
  const wide = Object.fromEntries(Array.from({ length: 2e4 }, (_, i) => [`k${i}`, 'x']));
  const both = { tags: wide, properties: { desired: deep, reported: wide } };
  const start = performance.now();
  measureUsage(Array(20).fill({ tags: wide, properties: { reported: wide } }), 'TwinList');
  for (const { name } of entities) {
    for (const value of [deep, wide, both]) {
      expect(measureUsage(value, name)).toBeInstanceOf(Array);
    }
  }
  expect(performance.now() - start).toBeLessThan(30_000);
});
