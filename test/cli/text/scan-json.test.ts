import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findBeginning,
  findMistake,
  type Place,
  scanJson,
} from '../../../src/text/json-text/scan-json.js';

const NAME = 'a name in double quotes is expected';
const VALUE = 'a value is expected';
const DIGITS = 'a number starts with a digit, or a minus and a digit';
const UNENDED = 'the string does not end on its line';
const DECIMAL = 'numbers are decimal; hexadecimal, octal and binary ones are not allowed';
const CONFLICT = 'a merge conflict is not resolved';
const COMMA = 'a comma or a closing bracket is expected';

describe('findMistake', () => {
  test.each([
    ['', 0, 'the text is empty'],
    [' \t\r\n', 4, 'the text is empty'],
    ['[1', 2, 'unexpected end of the text'],
    ['{"a":', 5, 'unexpected end of the text'],
    ['{} {}', 3, 'more than one JSON value'],
    ['{}\n{}', 3, 'more than one JSON value'],
    ['{}}', 2, 'nothing may follow the value'],
    ['1 2', 2, 'more than one JSON value'],
    ['[1,]', 2, 'trailing commas are not allowed'],
    ['{"a":1, }', 6, 'trailing commas are not allowed'],
    ['[,', 1, 'a value or ] is expected'],
    ['[1,,2]', 3, VALUE],
    ['[1 2]', 3, COMMA],
    ['[}', 1, 'a value or ] is expected'],
    ['[[1], [2}', 8, COMMA],
    ['{]', 1, 'a name in double quotes or } is expected'],
    ['{,', 1, 'a name in double quotes or } is expected'],
    ['{"a":1,,', 7, NAME],
    ['{"a" 1}', 5, 'a colon is expected after the name'],
    ['{"a":}', 5, VALUE],
    ['{"a":1 "b"', 7, COMMA],
    ["{'a':1}", 1, 'strings need double quotes'],
    ["['a']", 1, 'strings need double quotes'],
    ['{a:1}', 1, 'a name in double quotes or } is expected'],
    ['{"a":1, b:2}', 8, NAME],
    ['{1:1}', 1, 'a name in double quotes or } is expected'],
    ['truth', 0, VALUE],
    ['True', 0, 'use true, false and null, in lower case'],
    ['[TRUE]', 1, 'use true, false and null, in lower case'],
    ['{"a": fALSE}', 6, 'use true, false and null, in lower case'],
    ['NULL', 0, 'use true, false and null, in lower case'],
    ['{NULL: 1}', 1, 'a name in double quotes or } is expected'],
    ['[None]', 1, 'use true, false and null, in lower case'],
    ['undefined', 0, 'undefined is not allowed; omit the property, or use null'],
    ['[NaN]', 1, 'NaN and Infinity are not allowed'],
    ['-Infinity', 0, 'NaN and Infinity are not allowed'],
    ['// a', 0, 'comments are not allowed'],
    ['{} /* a */', 3, 'comments are not allowed'],
    ['/* a', 0, 'comments are not allowed'],
    ['/', 0, VALUE],
    ['-', 0, DIGITS],
    ['-x', 0, DIGITS],
    ['+1', 0, DIGITS],
    ['.5', 0, DIGITS],
    ['01', 0, 'a number has no leading zeros'],
    ['-007', 0, 'a number has no leading zeros'],
    ['2026-11-28', 4, 'more than one JSON value'],
    ['[2026-11-28]', 5, COMMA],
    ['\ufeff{}', 0, 'a byte order mark, which is hidden, is not allowed'],
    ['{\xa0"a":1}', 1, 'a space or hidden character that JSON does not have'],
    ['\u200b{}', 0, 'a space or hidden character that JSON does not have'],
    ['[true\xa0]', 5, 'a space or hidden character that JSON does not have'],
    ['[\u2028]', 1, 'a space or hidden character that JSON does not have'],
    ['[1\u3000]', 2, 'a space or hidden character that JSON does not have'],
    ['{}\ufeff', 2, 'a byte order mark, which is hidden, is not allowed'],
    ['[-01]', 1, 'a number has no leading zeros'],
    ['1.', 2, 'the number ends too early'],
    ['[1.e5]', 3, 'the number ends too early'],
    ['1e', 2, 'the number ends too early'],
    ['1e+', 3, 'the number ends too early'],
    ['1.5.2', 3, 'nothing may follow the value'],
    ['0x10', 0, DECIMAL],
    ['[0b1]', 1, DECIMAL],
    ['{"a": 0O7}', 6, DECIMAL],
    ['[10px]', 1, 'a number has no letters'],
    ['{"a":-1.5e3_0}', 5, 'a number has no letters'],
    ['10n', 0, 'a number has no letters'],
    ['10 n', 3, 'nothing may follow the value'],
    ['[10 n]', 4, COMMA],
    ['# a', 0, 'comments are not allowed'],
    ['{ # a', 2, 'comments are not allowed'],
    ['{"a": 1 # a', 8, 'comments are not allowed'],
    ['{"a" # a', 5, 'comments are not allowed'],
    ['{} # a', 3, 'comments are not allowed'],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n', 2, CONFLICT],
    ['{"a": 1\n<<<<<<< HEAD\n', 8, CONFLICT],
    ['{}\n=======\n', 3, CONFLICT],
    ['{\n>>>>>>> main\n', 2, CONFLICT],
    ['{\n||||||| 1a2b3c\n', 2, CONFLICT],
    ['[<<<<<<<<]', 1, 'a value or ] is expected'],
    ['[<<]', 1, 'a value or ] is expected'],
    ['{“a”: 1}', 1, 'strings need straight double quotes'],
    ['{"a": “b”}', 6, 'strings need straight double quotes'],
    ['[‘a’]', 1, 'strings need straight double quotes'],
    ['{‚a‘: 1}', 1, 'strings need straight double quotes'],
    ['[«a»]', 1, 'strings need straight double quotes'],
    ['[`a`]', 1, 'strings need double quotes'],
    ['{`a`: 1}', 1, 'strings need double quotes'],
    ['"a', 2, UNENDED],
    ['"a\nb"', 2, UNENDED],
    ['{"a', 3, UNENDED],
    ['"\\', 2, UNENDED],
    ['"a\u001f"', 2, 'the string has a control character, which must be escaped'],
    ['"\\\\\\n\\x"', 5, 'the string has a backslash that escapes nothing'],
    ['"\\u00e9\\u00E9\\u12g4"', 13, 'the string has \\u without four hexadecimal digits'],
    ['"\\x \u0001"', 1, 'the string has a backslash that escapes nothing'],
    ['"C:\\New"', 3, 'the string has a backslash that escapes nothing'],
    ['"\\U0041"', 1, 'the string has a backslash that escapes nothing'],
    ['"\\B\\x"', 1, 'the string has a backslash that escapes nothing'],
    ['{"path": "C:\\dir\\"}', 12, 'the string has a backslash that escapes nothing'],
    ['{"a":"\\', 7, 'the string does not end on its line'],
    ['{"a":"\\u00e', 11, 'the string does not end on its line'],
    ['{"a":"\\u00', 10, 'the string does not end on its line'],
    ['"a"b', 3, 'nothing may follow the value'],
    ['}', 0, VALUE],
    [']', 0, VALUE],
    ['[:]', 1, 'a value or ] is expected'],
    ['{}:', 2, 'nothing may follow the value'],
    ['[0 1]', 3, COMMA],
    ['10-1', 2, 'more than one JSON value'],
    ['0.5-1', 3, 'more than one JSON value'],
    ['1"a"', 1, 'more than one JSON value'],
    ['"\u0001\\', 1, 'the string has a control character, which must be escaped'],
    ['"\\x\\', 1, 'the string has a backslash that escapes nothing'],
  ])('finds in %j at %i: %s', (text, offset, problem) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(findMistake(text)).toEqual({ offset, problem });
  });

  test.each(['#', '\ufeff', '\xa0', "'", '“', '+', 'NaN', 'undefined', 'TRUE', '<<<<<<<'])(
    'says nothing of %j behind the mistake',
    (later) => {
      expect(findMistake(`[x ${later} ]`)).toEqual({
        offset: 1,
        problem: 'a value or ] is expected',
      });
    },
  );

  test.each([
    '0',
    '-0.5E+07',
    '"\\u00e9\\n\u007f\u2028\ud800"',
    ' [ ] ',
    '{ "" : [ {} , null , true , false ] }\n',
  ])('returns undefined for the valid JSON %j', (text) => {
    JSON.parse(text);
    expect(findMistake(text)).toBeUndefined();
  });

  test.each([
    ['is missing', '['.repeat(1000) + ']'.repeat(999), 1999],
    ['has the wrong type', `${'['.repeat(1000) + ']'.repeat(999)}}`, 1999],
  ])('finds the last of a thousand brackets if it %s', (_, text, offset) => {
    expect(findMistake(text)).toMatchObject({ offset });
  });
});

test('findBeginning returns nothing of a text with too many open brackets', () => {
  expect(findBeginning('['.repeat(4096))).toMatchObject({ end: 4096, closers: ']'.repeat(4096) });
  expect(findBeginning('['.repeat(4097))).toEqual({
    mistake: { offset: 4097, problem: 'unexpected end of the text' },
    end: 0,
    closers: '',
    path: [],
  });
});

/** Sequences of JSON tokens, most of them invalid. */
const jsonTokens = fc
  .array(
    fc.constantFrom(...'{}[]:,"\\ue-+.019atrufn \n\u001f', 'true', 'null', '""', '"a":', '{}', '1'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** JSON with one character replaced, inserted or deleted, or with its end cut off. */
const almostJson = fc
  .record({
    json: fc.jsonValue({ maxDepth: 3 }),
    space: fc.constantFrom(0, 1),
    position: fc.nat(),
    removed: fc.constantFrom(0, 1, Number.POSITIVE_INFINITY),
    added: fc.constantFrom('', ',', '"', '}', ']', '\\', '0', 'x', '\n'),
  })
  .map(({ json, space, position, removed, added }) => {
    const text = JSON.stringify(json, null, space);
    const offset = position % (text.length + 1);
    return text.slice(0, offset) + added + text.slice(offset + removed);
  });

test('findMistake returns undefined exactly for the texts that JSON.parse accepts', () => {
  fc.assert(
    fc.property(fc.oneof(jsonTokens, almostJson, fc.json()), (text) => {
      expect(findMistake(text) === undefined).toBe(isJson(text));
    }),
  );
});

test('findMistake returns an offset in the text, or its end', () => {
  fc.assert(
    fc.property(fc.oneof(jsonTokens, almostJson), (text) => {
      const mistake = findMistake(text);
      fc.pre(mistake !== undefined);
      expect(mistake.offset).toBeGreaterThanOrEqual(0);
      expect(mistake.offset).toBeLessThanOrEqual(text.length);
    }),
  );
});

type Path = (string | number)[];

/** Returns the path and the value of everything in a value. */
function allPaths(value: unknown, path: Path = []): [Path, unknown][] {
  const isArray = Array.isArray(value);
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          allPaths(item, [...path, isArray ? Number(key) : key]),
        )
      : [];
  return [[path, value], ...inner];
}

describe('scanJson', () => {
  test('returns where each value and its name is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t\r\n'), (json, space) => {
        const text = JSON.stringify(json, null, space);
        // JSON has no -0.
        const found = allPaths(JSON.parse(text));
        const { places } = scanJson(
          text,
          found.map(([path]) => path),
        );
        found.forEach(([path, value], index) => {
          const { name, nameEnd, value: at, end } = places[index] as Place;
          // The lines after the first are indented.
          const [first = ''] = JSON.stringify(value, null, space).split('\n');
          expect(text.slice(at, at + first.length)).toBe(first);
          expect(JSON.parse(text.slice(at, end))).toEqual(value);
          const step = path.at(-1);
          if (typeof step !== 'string') expect([name, nameEnd]).toEqual([at, at]);
          else expect(text.slice(name, nameEnd)).toBe(JSON.stringify(step));
        });
      }),
    );
  });

  test('returns the place of the last step that exists', () => {
    const text = '{"a": {"b": 1}}';
    const { places } = scanJson(text, [['a', 'c'], ['a', 'b', 'c'], ['d', 'e'], []]);
    expect(places.map(({ value }) => value)).toEqual([6, 12, 0, 0]);
  });

  test('returns the places in the last property of a name, which JSON.parse keeps', () => {
    const { places } = scanJson('{"a": {"b": 1}, "a": {"c": [2]}}', [
      ['a', 'b'],
      ['a', 'c', 0],
    ]);
    expect(places).toEqual([
      { step: 'a', name: 16, nameEnd: 19, value: 21, end: 31 },
      { step: 0, name: 28, nameEnd: 28, value: 28, end: 29 },
    ]);
  });

  test('returns no places in earlier properties of a name, however they nest', () => {
    const text = '{"a":{"b":{"c":1}},"a":{"b":{"c":2},"b":{}},"d":[{"e":1,"e":{"f":1}}]}';
    const paths = [
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['d', 0, 'e', 'f'],
      ['a', 'x'],
      ['x', 'y'],
    ];
    const { places, find } = scanJson(text, paths);
    const shown = places.map(({ value, end }) => text.slice(value, end));
    expect(shown).toEqual(['{}', '{}', '1', '{"b":{"c":2},"b":{}}', text]);
    expect(paths.map((path) => find(path) !== undefined)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('returns the place of the whole text', () => {
    const { places, find } = scanJson(' {} ', [[], ['a']]);
    expect(places[0]).toEqual({ step: '', name: 1, nameEnd: 1, value: 1, end: 3 });
    expect(find([])?.place).toEqual(places[0]);
    expect([find(['a']), find(['b']), find(['b', 'c'])]).toEqual([undefined, undefined, undefined]);
  });

  test('collects the properties of objects up to 64 levels', () => {
    const text = `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`;
    const path = (levels: number) => Array<string>(levels).fill('a');
    const propertiesAt = (levels: number, collects: boolean) =>
      scanJson(text, [path(levels)], collects).find(path(levels))?.properties;
    expect(propertiesAt(63, true)).toMatchObject([{ step: 'a' }]);
    expect(propertiesAt(64, true)).toBeUndefined();
    expect(propertiesAt(63, false)).toBeUndefined();
  });

  test('finds the names __proto__ and constructor', () => {
    const text = '{"__proto__": {"constructor": 1}}';
    expect(scanJson(text, [['__proto__', 'constructor']]).places).toEqual([
      { step: 'constructor', name: 15, nameEnd: 28, value: 30, end: 31 },
    ]);
  });
});

describe('the remarks of scanJson', () => {
  test('name each property that occurs again in its object', () => {
    const text =
      '{"a": 1, "b": {"a": 1}, "\\u0061": 2, "list": [{"c": 1, "d": 2, "d": 3, "c": 4}]}';
    expect(scanJson(text, []).remarks).toEqual([
      {
        code: 'duplicate-name',
        path: ['a'],
        message: 'a occurs more than once in its object, and JSON.parse keeps the last value.',
        offset: 24,
        end: 32,
        properties: undefined,
      },
      expect.objectContaining({ path: ['list', 0, 'd'], offset: text.lastIndexOf('"d"') }),
      expect.objectContaining({ path: ['list', 0, 'c'], offset: text.lastIndexOf('"c"') }),
    ]);
  });

  test('escape and cut the names', () => {
    const name = `\u202e${'x'.repeat(100)}`;
    const [remark] = scanJson(`{"${name}": 1, "${name}": 2}`, []).remarks;
    expect(remark?.message).toMatch(/^\\u202ex{58}… occurs/);
  });

  const rounded = 'The integer is beyond ±9007199254740991, so JSON.parse may round it.';
  test.each([
    ['9007199254740991', undefined],
    ['9007199254740992', rounded],
    ['9007199254740993', rounded],
    ['-9007199254740991', undefined],
    ['-9007199254740992', rounded],
    ['1000000000000000000000', rounded],
    ['1e21', undefined],
    ['0.1', undefined],
    ['0.10000000000000001', undefined],
    ['9007199254740993.0', undefined],
    ['1.7976931348623157e308', undefined],
    ['1e400', 'The number is so large that JSON.parse reads Infinity.'],
    ['-1E400', 'The number is so large that JSON.parse reads Infinity.'],
    ['1e-400', 'The number is so small that JSON.parse reads 0.'],
    ['0.01E-400', 'The number is so small that JSON.parse reads 0.'],
    ['0e5', undefined],
    ['-0', undefined],
    ['0.00', undefined],
  ])('say of the number %s: %s', (literal, message) => {
    const { remarks } = scanJson(`{"a": [0, ${literal}]}`, []);
    const remark = { code: 'rounded-number', path: ['a', 1], message, offset: 10 };
    expect(remarks).toMatchObject(message === undefined ? [] : [remark]);
  });

  test('are none for texts that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { remarks } = scanJson(text, []);
        expect(remarks.filter(({ code }) => code === 'duplicate-name')).toEqual([]);
      }),
    );
  });

  test('are at most 100, and one that says that there are more', () => {
    const text = (count: number) => `[${Array.from({ length: count }, () => '1e999')}]`;
    expect(scanJson(text(100), []).remarks.map(({ code }) => code)).toEqual(
      Array(100).fill('rounded-number'),
    );
    for (const count of [101, 200]) {
      const { remarks } = scanJson(text(count), []);
      expect(remarks).toHaveLength(101);
      expect(remarks.at(-1)).toMatchObject({
        code: 'truncated',
        path: [],
        message: 'The text has more duplicate names and rounded numbers than these 100.',
        offset: 601,
      });
    }
  });

  test('are made up to 64 levels deep', () => {
    const text = (depth: number) => `${'['.repeat(depth)}1e999${']'.repeat(depth)}`;
    expect(scanJson(text(64), []).remarks).toHaveLength(1);
    expect(scanJson(text(65), []).remarks).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
