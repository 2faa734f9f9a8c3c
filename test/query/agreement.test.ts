// Compares the parser with two independent implementations: a parser that peggy generates from the grammar, and the
// scan that the guards of a job request use.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQueryCondition } from '../../src/keywords/query-condition.js';
import {
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
} from '../../src/query/index.js';
import { runs } from '../support/runs.js';
import { conditions } from './support/conditions.js';
import { mutatedConditions } from './support/mutated-conditions.js';
import { parseByGrammar } from './support/oracle.js';

// `npm run test:long` tries far more.
const MANY = { numRuns: Number(process.env.ORACLE_RUNS ?? runs(5)) };

const validTexts = conditions.map(formatQueryCondition);

/** Strings of the characters that begin and end strings, parentheses, names and comments. */
const delimiters = fc.string({ unit: fc.constantFrom(...'\'"\\()[]-/*a= '), maxLength: 12 });
const texts = fc.oneof(mutatedConditions, delimiters);

function parse(text: string): QueryCondition | undefined {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : undefined;
}

describe('parseQueryCondition and the grammar', () => {
  test('return the same tree with the same ranges for a valid condition', () => {
    fc.assert(
      fc.property(validTexts, (text) => {
        const tree = parseByGrammar(text);
        expect(tree).toBeDefined();
        expect(parse(text)).toEqual(tree);
      }),
      MANY,
    );
  });

  test('accept the same mutated conditions, with the same trees', () => {
    fc.assert(
      fc.property(mutatedConditions, (text) => {
        expect(parse(text)).toEqual(parseByGrammar(text));
      }),
      MANY,
    );
  });

  test('are compared on many valid and many invalid conditions', () => {
    const results = fc.sample(mutatedConditions, 1000).map(parseByGrammar);
    const valid = results.filter((tree) => tree !== undefined).length;
    expect(valid).toBeGreaterThan(150);
    expect(valid).toBeLessThan(850);
  });
});

describe('the guard of a query condition', () => {
  test('accepts every valid condition', () => {
    fc.assert(
      fc.property(validTexts, (text) => {
        expect(isQueryCondition(text)).toBe(true);
      }),
    );
  });

  test('accepts every string that parseQueryCondition accepts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (parseQueryCondition(text).ok) expect(isQueryCondition(text)).toBe(true);
      }),
      MANY,
    );
  });

  test('rejects many of the strings that parseQueryCondition rejects, and accepts many of them', () => {
    const sample = fc.sample(texts, 1000).filter((text) => !parseQueryCondition(text).ok);
    const rejected = sample.filter((text) => !isQueryCondition(text)).length;
    expect(rejected).toBeGreaterThan(150);
    expect(sample.length - rejected).toBeGreaterThan(150);
  });
});
