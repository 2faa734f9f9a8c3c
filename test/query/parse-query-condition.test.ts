import { describe, expect, it } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

function treeOf(text: string): unknown {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : result.issues;
}

/** The tree in short: what a reader who puts all parentheses would write. */
function grouped(text: string): string {
  const result = parseQueryCondition(text);
  return result.ok ? group(result.condition as unknown as Node) : 'no condition';
}

type Node = { kind: string; steps?: string[]; value?: unknown; operator?: string } & {
  [child in 'left' | 'right' | 'operand']?: Node;
} & { operands?: Node[] };

function group({ kind, steps, value, operator, left, right, operand, operands }: Node): string {
  if (kind === 'path') return (steps ?? []).join('.');
  if (kind === 'literal') return String(value);
  if (left && right) return `(${group(left)} ${operator} ${group(right)})`;
  if (operand) return `(${operator} ${group(operand)})`;
  return `(${(operands ?? []).map(group).join(` ${operator} `)})`;
}

describe('a condition', () => {
  it('becomes a tree whose nodes say where they stand', () => {
    expect(treeOf("tags.site = 'A' AND NOT IS_DEFINED(tags.[[group]])")).toEqual({
      kind: 'logical',
      operator: 'AND',
      operands: [
        {
          kind: 'binary',
          operator: '=',
          left: { kind: 'path', steps: ['tags', 'site'], start: 0, end: 9 },
          right: { kind: 'literal', value: 'A', start: 12, end: 15 },
          start: 0,
          end: 15,
        },
        {
          kind: 'unary',
          operator: 'NOT',
          operand: {
            kind: 'call',
            name: 'IS_DEFINED',
            args: [{ kind: 'path', steps: ['tags', 'group'], start: 35, end: 49 }],
            start: 24,
            end: 50,
          },
          start: 20,
          end: 50,
        },
      ],
      start: 0,
      end: 50,
    });
  });

  it('counts parentheses to what holds the expression in them, not to it', () => {
    expect(treeOf(' (a) = (b) ')).toEqual({
      kind: 'binary',
      operator: '=',
      left: { kind: 'path', steps: ['a'], start: 2, end: 3 },
      right: { kind: 'path', steps: ['b'], start: 8, end: 9 },
      start: 1,
      end: 10,
    });
  });

  it('may be * for all devices', () => {
    expect(treeOf(' * ')).toEqual({ kind: 'all', start: 1, end: 2 });
  });

  it('may begin with FROM and a collection', () => {
    expect(treeOf('From Devices.Modules where a')).toEqual({
      kind: 'from',
      collection: 'devices.modules',
      where: { kind: 'path', steps: ['a'], start: 27, end: 28 },
      start: 0,
      end: 28,
    });
    expect(treeOf('  FROM\n devices ')).toEqual({
      kind: 'from',
      collection: 'devices',
      where: null,
      start: 2,
      end: 15,
    });
    expect(treeOf('FROM devices\n  WHERE(a)')).toMatchObject({ where: { kind: 'path' } });
  });

  it('has keywords in any case', () => {
    expect(grouped('a Or b aNd nOt c iN d')).toBe('(a OR (b AND (NOT (c IN d))))');
    expect(grouped('True = FALSE or null <> Undefined')).toBe(
      '((true = false) OR (null <> undefined))',
    );
  });

  it.each([
    ['a OR b AND c OR d', '(a OR (b AND c) OR d)'],
    ['(a AND b) AND c', '((a AND b) AND c)'],
    ['a AND (b AND c)', '(a AND (b AND c))'],
    ['NOT a = b AND c', '((NOT (a = b)) AND c)'],
    ['NOT NOT a', '(NOT (NOT a))'],
    ['a = NOT b = c', '(a = (NOT (b = c)))'],
    ['a = b != c', '((a = b) != c)'],
    ['a + b * c - d % e', '((a + (b * c)) - (d % e))'],
    ['a < b + c', '(a < (b + c))'],
    ['-a * b', '((- a) * b)'],
    ['a - -1', '(a - -1)'],
    ['a -1', '(a - 1)'],
    ['-(2) + - 3', '(-2 + -3)'],
    ['- -2 + +2', '((- -2) + (+ 2))'],
  ])('%s is read as %s', (text, expected) => {
    expect(grouped(text)).toBe(expected);
  });

  it.each([
    ['0', 0],
    ['007.50', 7.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['0xfF', 255],
    ['-0', -0],
    ['"it\'s"', "it's"],
    ['\'say "so"\'', 'say "so"'],
    [String.raw`'\' \" \\ \/ \u00e9\uD83D\ude00\b\f\n\r\t'`, '\' " \\ / é😀\b\f\n\r\t'],
    ["'\n\0\ud800'", '\n\0\ud800'],
    ["''", ''],
    [String.raw`"a\"bc\"de"`, 'a"bc"de'],
  ])('holds the constant %s', (text, value) => {
    const end = text.length;
    expect(treeOf(text)).toStrictEqual({ kind: 'literal', value, start: 0, end });
  });

  it.each([
    ['deviceId', ['deviceId']],
    ['devices.deviceId', ['devices', 'deviceId']],
    ['properties.desired.$version', ['properties', 'desired', '$version']],
    ['tags . a', ['tags', 'a']],
    ['tags.2nd.in', ['tags', '2nd', 'in']],
    ['tags.[[group]].[[a-b]]', ['tags', 'group', 'a-b']],
    ['[[group]]', ['group']],
    ['tags.floors[0] [12].größe', ['tags', 'floors', 0, 12, 'größe']],
    ['selected', ['selected']],
    ['fromage', ['fromage']],
  ])('holds the path %s', (text, steps) => {
    const end = text.length;
    expect(treeOf(text)).toEqual({ kind: 'path', steps, start: 0, end });
  });

  it('takes [[1]] and [ [a] ] for arrays in arrays', () => {
    for (const [text, item] of [
      ['[[1]]', { kind: 'literal', value: 1 }],
      ['[ [a]]', { kind: 'path', steps: ['a'] }],
    ] as const) {
      const inner = { kind: 'array', items: [expect.objectContaining(item)] };
      expect(treeOf(text)).toMatchObject({ kind: 'array', items: [inner] });
    }
  });

  it('may hold lists and calls of nothing', () => {
    expect(treeOf('[]')).toEqual({ kind: 'array', items: [], start: 0, end: 2 });
    expect(treeOf('f( )')).toEqual({ kind: 'call', name: 'f', args: [], start: 0, end: 4 });
  });
});
