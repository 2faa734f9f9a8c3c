import { describe, expect, it } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

function treeOf(text: string): unknown {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : result.issues;
}

/** Formats the tree with parentheses around every expression. */
function grouped(text: string): string {
  const result = parseQueryCondition(text);
  return result.ok ? group(result.condition as unknown as Node) : 'invalid';
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

describe('parseQueryCondition', () => {
  it('returns a tree whose nodes have source ranges', () => {
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

  it('includes parentheses in the range of the parent, not of the expression in them', () => {
    expect(treeOf(' (a) = (b) ')).toEqual({
      kind: 'binary',
      operator: '=',
      left: { kind: 'path', steps: ['a'], start: 2, end: 3 },
      right: { kind: 'path', steps: ['b'], start: 8, end: 9 },
      start: 1,
      end: 10,
    });
  });

  it('accepts * for all devices', () => {
    expect(treeOf(' * ')).toEqual({ kind: 'all', start: 1, end: 2 });
  });

  it('accepts FROM and a collection, with and without WHERE', () => {
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

  it('accepts keywords in any case', () => {
    expect(grouped('a Or b aNd nOt c iN d')).toBe('(a OR (b AND (NOT (c IN d))))');
    expect(grouped('True = FALSE or null <> Undefined')).toBe(
      '((true = false) OR (null <> undefined))',
    );
  });

  it.each([
    ['a OR b AND c OR d', '(a OR (b AND c) OR d)'],
    ['(a AND b) AND c', '((a AND b) AND c)'],
    ['a AND b OR c', '((a AND b) OR c)'],
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
  ])('groups %s as %s', (text, expected) => {
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
  ])('parses the constant %s', (text, value) => {
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
  ])('parses the path %s', (text, steps) => {
    const end = text.length;
    expect(treeOf(text)).toEqual({ kind: 'path', steps, start: 0, end });
  });

  it('parses [[1]] and [ [a] ] as arrays in arrays', () => {
    for (const [text, item] of [
      ['[[1]]', { kind: 'literal', value: 1 }],
      ['[ [a]]', { kind: 'path', steps: ['a'] }],
    ] as const) {
      const inner = { kind: 'array', items: [expect.objectContaining(item)] };
      expect(treeOf(text)).toMatchObject({ kind: 'array', items: [inner] });
    }
  });

  it('accepts empty arrays and calls without arguments', () => {
    expect(treeOf('[]')).toEqual({ kind: 'array', items: [], start: 0, end: 2 });
    expect(treeOf('f( )')).toEqual({ kind: 'call', name: 'f', args: [], start: 0, end: 4 });
  });
});

// The documented forms of a condition, with other names. docs/query-language.md lists the pages.

const TWINS = [
  "tags.address.country = 'NO'",
  "tags.address.country = 'NO' AND properties.reported.config.interval >= 30",
  "properties.reported.link IN ['lan', 'lora']",
  "properties.reported.link NIN ['lan', 'lora']",
  'is_defined(properties.reported.link)',
  "status = 'enabled' AND connectionState = 'Connected'",
  'properties.desired.mode = properties.reported.mode',
  "FROM devices.modules WHERE properties.reported.state = 'idle'",
  "from devices.modules where properties.reported.state = 'idle' and deviceId IN ['pump1', 'pump2']",
  "from devices.modules where tags.site='north'",
  "devices.modules.moduleId = '$edgeAgent' and devices.deviceId = 'pump1'",
  "tags.[[group]].owner = 'me'",
  "deviceId='pump1'",
  "deviceId IN ['pump1']",
  'tags.floor=9',
  "tags.line = 'b' AND tags.address.hall = 'west'",
  'capabilities.iotEdge = true',
  "properties.reported.firmware <> '1.2' OR NOT is_defined(properties.reported.firmware)",
  '*',
];

const JOBS = [
  "devices.jobs.deviceId = 'pump1'",
  "devices.jobs.jobId = 'job1' AND devices.jobs.status = 'failed' AND devices.jobs.createdTimeUtc > '2026-01-01'",
];

const ROUTING = [
  "$contentEncoding = 'UTF-8' AND channel = 'slow'",
  "$body.Air.Samples[0].Unit = 'ppm'",
  '$body.Air.Level = 7 AND $body.Air.IsValid',
  'length($body.Air.Place.Code) = 2',
  "$twin.properties.desired.config.interval = '10m'",
  "kind = 'alarm' AND as_number(level) <= 3",
];

describe('parseQueryCondition accepts the documented examples', () => {
  it.each([...TWINS, ...JOBS])('%s, without warnings', (text) => {
    expect(parseQueryCondition(text)).toMatchObject({ ok: true, warnings: [] });
  });

  it.each(ROUTING)('%s, of message routing', (text) => {
    expect(parseQueryCondition(text).ok).toBe(true);
  });
});
