import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fixtures/index.js';
import { mayHaveRemarks } from '../../../src/text/json-text/may-have-remarks.js';
import { scanJson } from '../../../src/text/json-text/scan-json.js';

const check = (text: string) => mayHaveRemarks(text, JSON.parse(text));
const nest = (levels: number, text: string) =>
  '[{"a":'.repeat(levels / 2) + text + '}]'.repeat(levels / 2);
const ZEROS = '0'.repeat(330);

const space = fc.constantFrom('', '', '', ' ', '\n  ', '\t\r\n');
const name = fc.constantFrom(
  '"a"',
  '"\\u0061"',
  '"b"',
  '"a\\\\"',
  '"\\":"',
  '""',
  '"__proto__"',
  '"1"',
);
const scalar = fc.constantFrom(
  ...[
    '0',
    '-0',
    '1',
    '1.5',
    '0.0',
    '0e5',
    '0e-5',
    '1e21',
    '1e-5',
    'null',
    'true',
    '"a"',
    '"\\":1"',
    '"[1e-5"',
  ],
  ...[
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
    '-9007199254740991',
    '-9007199254740993',
  ],
  ...[
    '1e400',
    '-1e400',
    '1e-400',
    '-1E-400',
    '12e-0400',
    '0.1e-330',
    `0.${ZEROS}1`,
    `-0.${ZEROS}`,
    `1${ZEROS}`,
  ],
);
const spaced = (text: fc.Arbitrary<string>) =>
  fc.tuple(space, text, space).map((parts) => parts.join(''));
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: spaced(
    fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items}]`),
      fc
        .array(fc.tuple(spaced(name), tie('value')), { maxLength: 3 })
        .map((properties) => `{${properties.map((property) => property.join(':'))}}`),
    ),
  ),
}));

describe('mayHaveRemarks', () => {
  test('returns true for every text in which a scan finds a remark', () => {
    const levels = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 29, max: 34 }).map((half) => 2 * half),
    );
    fc.assert(
      fc.property(value, levels, (inner, depth) => {
        const text = nest(depth, inner);
        const { remarks } = scanJson(text, []);
        fc.pre(remarks.length > 0);
        expect(check(text)).toBe(true);
      }),
    );
  });

  test('returns false for all that JSON.stringify returns of names, strings and integers', () => {
    const string = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', '😀', ' ', '\\', '\n', 'T10:00'),
    });
    const values = [string, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)];
    const indent = fc.constantFrom(undefined, 2, '\t');
    fc.assert(
      fc.property(fc.object({ key: string, values }), indent, (generated, space) => {
        expect(check(JSON.stringify(generated, null, space))).toBe(false);
      }),
    );
  });

  test.each([
    ['a duplicate name', '{"a":1,"a":2}'],
    ['a duplicate name deep inside', '[{"b":[{"a":1,"a":1}]}]'],
    ['a duplicate name with an escape', '{"a":1,"\\u0061":2}'],
    ['a duplicate name with a quotation mark', '{"\\"":1,"\\"":2}'],
    ['a duplicate empty name', '{"":1,"":2}'],
    ['a duplicate __proto__', '{"__proto__":1,"__proto__":{}}'],
    ['duplicate names with white space', '{"a" :1,"a"\n:2}'],
    ['one duplicate name with white space', '{"a":1,"a"\t:2}'],
    ['one duplicate name with a space', '{"a":1,"a" :2}'],
    ['a duplicate name whose first value has names', '{"a":{"b":1},"a":{"b":1}}'],
    ['an integer that is rounded', '[9007199254740993]'],
    ['a negative integer that is rounded', '{"a":-9007199254740993}'],
    ['a number that becomes Infinity', '1e400'],
    ['a number that becomes -Infinity', '-1e400'],
    ['a number that becomes 0', '1e-400'],
    ['a number that becomes 0, after white space', '[ 1E-400]'],
    ['a number that becomes 0, in an array', '[1e-400]'],
    ['a number that becomes 0, in an object', '{"a":1e-400}'],
    ['a number that becomes -0, as the whole text', '-1e-400'],
    ['a number that becomes -0', '{"a":-1e-400}'],
    ['a number that becomes 0 without an exponent', `[1,0.${ZEROS}1]`],
  ])('returns true for %s, which a scan finds', (_, text) => {
    expect(scanJson(text, []).remarks).not.toEqual([]);
    expect(check(text)).toBe(true);
  });

  test.each([
    ['an empty object', '{}'],
    ['a string', '"a"'],
    ['null', 'null'],
    ['equal names in different objects', '[{"a":1},{"a":{"a":2}}]'],
    ['the largest integer that is kept', '[9007199254740991,-9007199254740991]'],
    ['zeros', '[0,-0,0.0,0e5]'],
    ['a small number', '1e-300'],
    ['a small number and 0', '{"a":0,"b":"e-"}'],
    ['many zeros in a string, and 0', '["a0000000000000000",0]'],
    ['white space around colons, after them', '{"a": 1,\n"b":\t2}'],
    ['__proto__', '{"__proto__":{"a":1}}'],
  ])('returns false for %s', (_, text) => {
    expect(check(text)).toBe(false);
  });

  test('returns false for 64 levels, and true for more', () => {
    expect(check(nest(64, '1'))).toBe(false);
    expect(check(nest(64, '[]'))).toBe(true);
    expect(check(nest(1000, '1'))).toBe(true);
  });

  test('returns false for the fixtures and examples, so that they are not scanned', () => {
    const examples = ['examples/requests', 'examples/responses'].flatMap((folder) =>
      readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    expect(examples).not.toEqual([]);
    const values = Object.values(fixtures).flat();
    const texts = values.flatMap((one) => [JSON.stringify(one), JSON.stringify(one, null, 2)]);
    expect([...texts, ...examples].filter(check)).toEqual([]);
  });
});
