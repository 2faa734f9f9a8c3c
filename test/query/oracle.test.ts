// The parser beside a parser that peggy makes from the grammar: on texts of conditions and on near misses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
} from '../../src/query/index.js';
import { conditions } from './support/conditions.js';
import { nearMisses } from './support/near-misses.js';
import { oracle } from './support/oracle.js';

function parsed(text: string): QueryCondition | undefined {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : undefined;
}

test('a condition has the tree and the offsets that the grammar gives it', () => {
  fc.assert(
    fc.property(conditions.map(formatQueryCondition), (text) => {
      const tree = oracle(text);
      expect(tree).toBeDefined();
      expect(parsed(text)).toEqual(tree);
    }),
  );
});

test('a near miss is taken if the grammar takes it, and then has the same tree', () => {
  fc.assert(
    fc.property(nearMisses, (text) => {
      expect(parsed(text)).toEqual(oracle(text));
    }),
    { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 200) },
  );
});

test('many near misses are taken, and many are not', () => {
  const verdicts = fc.sample(nearMisses, 1000).map((text) => oracle(text) !== undefined);
  const taken = verdicts.filter(Boolean).length;
  expect(taken).toBeGreaterThan(150);
  expect(taken).toBeLessThan(850);
});
