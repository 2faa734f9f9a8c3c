import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
} from '../../src/query/index.js';
import { bare } from './support/bare.js';
import { conditions } from './support/conditions.js';

type Tree = Expression<unknown>;

function rewritten(text: string): string {
  const result = parseQueryCondition(text);
  return result.ok ? formatQueryCondition(result.condition) : 'no condition';
}

function written(condition: QueryCondition<unknown>): string {
  return formatQueryCondition(condition);
}

const literal = (value: number | string): Tree => ({ kind: 'literal', value });
const path = (...steps: (string | number)[]): Tree => ({ kind: 'path', steps });

describe('a tree', () => {
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
    ['[[[a]]]', '[ a]'.replace(' ', '')],
    ['tags.[[group]].[[a]][0]', 'tags.[[group]].a[0]'],
    ['[[from]].x', '[[from]].x'],
    ['0x10 + 1e21 + 1E-7 + -0', '16 + 1e+21 + 1e-7 + -0'],
    ['"it\'s" = \'say "so"\'', "'it\\'s' = 'say \"so\"'"],
    ["'\\\\\\n\\u0000\\ud83d\\ude00\\udc00'", "'\\\\\\u000a\\u0000😀\\udc00'"],
    ['true or NULL or undefined', 'true OR null OR undefined'],
  ])('of %s is written as %s', (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  it('has no parentheses that could be left out, but for those of NOT', () => {
    fc.assert(
      fc.property(conditions, fc.nat(), (condition, seed) => {
        const text = written(condition);
        const pairs = pairsIn(text).filter(([open]) => !/[A-Za-z_]$/.test(text.slice(0, open)));
        const [open, close] = pairs[seed % pairs.length] ?? [];
        if (open === undefined || close === undefined) return;
        const inside = text.slice(open + 1, close);
        if (/NOT/.test(inside) || /NOT $/.test(text.slice(0, open))) return;
        const shorter = `${text.slice(0, open)} ${inside} ${text.slice(close + 1)}`;
        const result = parseQueryCondition(shorter);
        if (result.ok) expect(bare(result.condition)).not.toEqual(condition);
      }),
    );
  });
});

/** The places of parentheses that belong together, outside of strings and quoted names. */
function pairsIn(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(/'(?:[^'\\]|\\.)*'|\[\[[^\]]*\]\]|[()]/gs)) {
    if (token === '(') open.push(index);
    if (token === ')') pairs.push([open.pop() ?? 0, index]);
  }
  return pairs;
}

describe('a tree that no text has', () => {
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
    ['name of a function', { kind: 'call', name: 'a b', args: [] }],
    ['name of a function', { kind: 'call', name: 'group', args: [] }],
    ['name of a function', { kind: 'call', name: '', args: [] }],
    ['number of operands', { kind: 'logical', operator: 'OR', operands: [] }],
    ['number of operands', { kind: 'logical', operator: 'AND', operands: [path('a')] }],
  ])('is refused for its %s', (what, condition) => {
    const message = `No condition can have such a ${what}.`;
    expect(() => written(condition)).toThrow(new RangeError(message));
  });

  it('is refused if it is deeper than 512 levels, even if it has no end', () => {
    const nest = (levels: number): Tree => {
      let tree = path('a');
      for (let level = 0; level < levels; level++) tree = { kind: 'array', items: [tree] };
      return tree;
    };
    const text = written(nest(512));
    expect(parseQueryCondition(text).ok).toBe(true);
    expect(() => written(nest(513))).toThrow('No condition can have such a depth.');

    const endless: Tree = { kind: 'array', items: [] };
    endless.items.push(endless);
    expect(() => written(endless)).toThrow(RangeError);
  });
});
