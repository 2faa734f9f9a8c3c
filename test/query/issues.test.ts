import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQueryCondition, QUERY_ISSUE_CODES } from '../../src/query/index.js';

const OPERATOR_HINT = "Write AND or OR, and strings in quotes, with \\' for a quote.";

function errorIn(text: unknown): string {
  const result = parseQueryCondition(text as string);
  if (result.ok) return 'none';
  const [issue, ...more] = result.issues;
  expect(more).toEqual([]);
  return `${issue?.code} at ${issue?.offset}`;
}

/** A string for each code, and the message of its only issue. */
const MESSAGES: [code: string, text: unknown, message: string][] = [
  ['query-condition-length', 'x'.repeat(8193), 'The condition must have at most 8192 characters.'],
  ['query-condition-select', 'SELECT * FROM devices', 'A job with SELECT always fails.'],
  ['type', 7, 'The condition must be a string.'],
  ['empty', ' ', 'The condition must not be empty.'],
  ['collection', 'FROM twins WHERE a = 1', 'Expected devices or devices.modules, then WHERE.'],
  ['operand', 'tags.a =', 'Expected a value.'],
  ['operator', 'tags.a 1', 'Expected an operator.'],
  ['name', 'tags. = 1', 'Expected a name.'],
  ['index', 'tags.a[x] = 1', 'Expected an index.'],
  ['number', 'tags.a = 1e999', 'The number is too large.'],
  ['string', "tags.a = 'x", 'The string is not closed.'],
  ['escape', String.raw`tags.a = '\q'`, 'The escape sequence is not documented.'],
  ['brackets', '(tags.a = 1', 'The bracket is unbalanced.'],
  ['depth', '('.repeat(600), 'The condition must have at most 512 levels.'],
  ['reserved-word', 'tags.group = 1', 'The name is reserved.'],
  [
    'routing-function',
    "STARTS_WITH(deviceId, 'a')",
    'The function is documented only for message routing.',
  ],
  ['unknown-function', "NO_FUNCTION(deviceId, 'a')", 'The function is not documented.'],
  ['comparison', 'tags.a = [1]', 'Objects and arrays cannot be compared.'],
  ['in', 'deviceId IN 1', 'Expected an array.'],
  ['unknown-name', 'tag.a = 1', 'The name is not a property of twins.'],
  ['hyphen', 'tags.a-b = 1', 'The hyphen is a minus.'],
  ['arguments', 'IS_DEFINED()', 'The function has other arguments.'],
  ['doubled-quote', "tags.a = ''''", 'The doubled quote is not documented.'],
  ['quoted-condition', '"tags.a = 1"', 'The string is not a condition.'],
  ['job-status', "status = 'Canceled'", 'IoT Hub fails for this status.'],
];

describe('an issue of parseQueryCondition', () => {
  it.each(MESSAGES)('with the code %s has a message', (code, text, message) => {
    const result = parseQueryCondition(text as string);
    const issues = result.ok ? result.warnings : result.issues;
    expect(issues.map((issue) => [issue.code, issue.message])).toEqual([[code, message]]);
  });
});

describe('an error of parseQueryCondition', () => {
  it('has a code, message, hint, offset, line and column', () => {
    expect(parseQueryCondition("tags.a = 1\r\n  AND tags.é😀 == 'x'")).toEqual({
      ok: false,
      issues: [
        {
          severity: 'error',
          code: 'operand',
          message: 'Expected a value.',
          hint: 'Write a single =.',
          offset: 28,
          line: 2,
          column: 16,
        },
      ],
    });
  });

  it.each([
    ['', 'empty at 0'],
    [' \n', 'empty at 2'],
    ['SELECT * FROM devices', 'query-condition-select at 0'],
    ['\n select(1)', 'query-condition-select at 2'],
    ['FROM', 'collection at 4'],
    ['FROM \t', 'collection at 6'],
    ['FROM devices.jobs WHERE a', 'collection at 12'],
    ['FROM devices d WHERE a', 'collection at 13'],
    ['FROM devices.modules tags.a = 1', 'collection at 21'],
    ['FROM devices.modules WHER tags.a = 1', 'collection at 21'],
    ['FROM devices.modulesx WHERE a', 'collection at 12'],
    ['FROM devices;', 'collection at 12'],
    ['from = 1', 'collection at 5'],
    ['FROM devices WHERE', 'operand at 18'],
    ['FROM x FROM devices', 'collection at 5'],
    ['a AND', 'operand at 5'],
    ['= 1', 'operand at 0'],
    ['a in', 'operand at 4'],
    ['NOT', 'operand at 3'],
    ['f(a, )', 'operand at 5'],
    ['(*)', 'operand at 1'],
    ['* AND a', 'operator at 2'],
    ['a b', 'operator at 2'],
    ['a.b(1)', 'operator at 3'],
    ['group(1)', 'operator at 5'],
    ['[[f]](1)', 'operator at 5'],
    ['f.g(1)', 'operator at 3'],
    ["a LIKE 'b'", 'operator at 2'],
    ['(a b)', 'operator at 3'],
    ['1a', 'operator at 1'],
    ['a || b', 'operator at 2'],
    ['tags.', 'name at 5'],
    ["tags.'a'", 'name at 5'],
    ["tags['a']", 'index at 5'],
    ['tags[-1]', 'index at 5'],
    ['tags[1.0]', 'index at 5'],
    ['tags[9007199254740992]', 'index at 5'],
    ['tags[1', 'index at 6'],
    ['a > 1e309', 'number at 4'],
    ["a = 'b", 'string at 4'],
    ['a = "b\\"', 'string at 4'],
    ["a = 'b\\", 'string at 4'],
    ["'a\\q'", 'escape at 2'],
    ["'\\u12g4'", 'escape at 1'],
    ['(a', 'brackets at 0'],
    ['((a)', 'brackets at 0'],
    ['[a, [b]', 'brackets at 0'],
    ['IS_DEFINED(a', 'brackets at 10'],
    ['a)', 'brackets at 1'],
    ['(a]', 'brackets at 2'],
    ['[a)', 'brackets at 2'],
  ])('for %j is %s', (text, expected) => {
    expect(errorIn(text)).toBe(expected);
  });

  it.each([
    [undefined],
    [null],
    [7],
    [Symbol.iterator],
    [['a']],
    [new String('a')],
    [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error();
          },
        },
      ),
    ],
  ])('for a value that is not a string is `type`: %#', (value) => {
    expect(errorIn(value)).toBe('type at 0');
  });

  it.each([
    ["a IN ('x', 'y')", "Write IN ['a', 'b'].", 9],
    ["a NOT IN ['x']", 'Write NIN, or NOT before the comparison.', 2],
    ["a = 'O'Brien'", OPERATOR_HINT, 7],
    ["a = '\\d'", 'Write \\\\ for a backslash.', 5],
    ["a NOT LIKE 'x'", 'Write NIN, or NOT before the comparison.', 2],
    ['tags.site = ‘Lyon’', "Write 'a' with straight quotes.", 12],
    ['tags.site = “Lyon”', "Write 'a' with straight quotes.", 12],
    ['tags.site = `Lyon`', "Write 'a' with straight quotes.", 12],
    ["tags.site = 'a' AND « b » = 1", "Write 'a' with straight quotes.", 20],
    ['tags.site = Lyon´', "Write 'a' with straight quotes.", 16],
    ['tags.‚a‘ = 1', "Write 'a' with straight quotes.", 5],
    ['tags.a == 1', 'Write a single =.', 8],
    ['tags.a => 1', 'Write >=.', 8],
    ['tags.a =< 1', 'Write <=.', 8],
    ['tags.a = 1 && tags.b = 2', 'Write AND.', 11],
    ['tags.a = 1 || tags.b = 2', 'Write OR.', 11],
    ["tags.a LIKE 'b%'", "Write STARTSWITH(tags.a, 'b').", 7],
    ['tags.a between 1 AND 2', 'Write tags.a >= 1 AND tags.a <= 2.', 7],
    ['tags.a IS NULL', 'Write = null, != null or IS_DEFINED(tags.a).', 7],
    ['tags.a is not null', 'Write = null, != null or IS_DEFINED(tags.a).', 7],
    ["tags['a'] = 1", 'Write tags.a or tags.[[a]].', 5],
    ['tags.a = 1;', 'Remove it.', 10],
    ['tags.floor-2nd = 1', 'Write tags.[[a]].', 12],
    ['tags.a1b2-3c4d = 1', 'Write tags.[[a]].', 11],
    ['tags.a-22nd = 1', 'Write tags.[[a]].', 9],
    ['tags.a-2 + 1 b', OPERATOR_HINT, 13],
    ['tags.my-old-2nd = 1', 'Write tags.[[a]].', 13],
    ['id = 0898b215-47d = 1', OPERATOR_HINT, 9],
    ['deviceId = 1234-5678abc', OPERATOR_HINT, 20],
    ['tags.d > 2026-01-15T10:00:00Z', OPERATOR_HINT, 19],
    ['tags.b = tags.a-2;', 'Remove it.', 17],
    ['tags.a-1&&tags.b', 'Write AND.', 8],
    ['tags.a-2) = 1', undefined, 8],
    ['tags.a[-1] = 1', 'Write tags.a or tags.[[a]].', 7],
    [`${'-'.repeat(600)}a`, undefined, 513],
    ['FROM WHERE tags.a = 1', undefined, 5],
    ['FROM devices, devices.modules', undefined, 12],
    ['FROM devices = 1', undefined, 13],
    ['a -2nd', OPERATOR_HINT, 4],
    ['a-2 nd', OPERATOR_HINT, 4],
    ['a NOT NULL', 'Write NIN, or NOT before the comparison.', 2],
    ['WHERE tags.a = 1', 'Remove WHERE.', 0],
    ['\n where (tags.a = 1)', 'Remove WHERE.', 2],
    ['where  tags.a = 1', 'Remove WHERE.', 0],
    ['NOT where tags.a = 1', OPERATOR_HINT, 10],
    ['where.a tags.b = 1', OPERATOR_HINT, 8],
    ['!IS_DEFINED(tags.a)', 'Write NOT.', 0],
    ['tags.a = 1 GROUP BY tags.b', 'Remove GROUP BY.', 11],
    ['tags.a = 1 order by tags.b', 'Remove ORDER BY.', 11],
    ['tags.[[a = 1', 'Write tags.a or tags.[[a]].', 5],
    ['tags.[[]] = 1', 'Write tags.a or tags.[[a]].', 5],
    ['tags.[[a\u0000]] = 1', 'Write tags.a or tags.[[a]].', 5],
    ['deviceId = 0898b215', OPERATOR_HINT, 15],
    ['tags.city = New York', OPERATOR_HINT, 16],
    ['tags.a = 1 tags.b = 2', OPERATOR_HINT, 11],
    ["deviceId = 'a' XOR deviceId = 'b'", OPERATOR_HINT, 15],
    ["tags.a = 'b", "Write \\' for a quote.", 9],
    ["tags.'a' = 1", 'Write tags.a or tags.[[a]].', 5],
    [' ', 'Write * for all devices.', 1],
    ['SELECT a', 'Write what follows WHERE, or *.', 0],
    ['x'.repeat(8193), 'Use several jobs.', 8192],
  ])('for %j has the hint %s', (text, hint, offset) => {
    const result = parseQueryCondition(text);
    expect(result).toMatchObject({ issues: [{ offset }] });
    expect(result.ok ? [] : result.issues.map((issue) => issue.hint)).toEqual([hint]);
  });

  it('has a code of QUERY_ISSUE_CODES, a frozen array', () => {
    expect(Object.isFrozen(QUERY_ISSUE_CODES)).toBe(true);
    expect(QUERY_ISSUE_CODES).toContain('query-condition-select');
    expect(new Set(QUERY_ISSUE_CODES)).toEqual(new Set(MESSAGES.map(([code]) => code)));
  });

  it('never contains a part of the condition in its message or hint', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[#~`\\;][qzxQZX]{5,9}$/), (secret) => {
        const texts = [secret, `'${secret}`, `a ${secret}`, `FROM ${secret}`, `(${secret}`];
        for (const text of texts) {
          const result = parseQueryCondition(text);
          const words = result.ok ? [] : result.issues.flatMap((i) => [i.message, i.hint ?? '']);
          expect(words.length).toBe(2);
          expect(words.join()).not.toContain(secret.slice(1));
        }
      }),
    );
  });
});

describe('the length that parseQueryCondition accepts', () => {
  it('is at most 8192 characters, of any width', () => {
    for (const character of ['x', 'é', '😀', '\ud800']) {
      const valid = `'${character.repeat(8190)}'`;
      expect(errorIn(valid)).toBe('none');
      expect(errorIn(`${valid} `)).toBe(`query-condition-length at ${valid.length}`);
    }
  });

  it('has the same limit for characters of any width', () => {
    const character = fc.constantFrom('x', '€', '😀', '\udc00', '\n');
    fc.assert(
      fc.property(fc.integer({ min: 8180, max: 8200 }), character, (count, filler) => {
        const text = `'${filler.repeat(count - 2)}'`;
        const offset = 1 + 8191 * filler.length;
        expect(errorIn(text)).toBe(count <= 8192 ? 'none' : `query-condition-length at ${offset}`);
      }),
    );
  });
});

describe('the depth that parseQueryCondition accepts', () => {
  const nested = (open: string, close: string) => (levels: number) =>
    open.repeat(levels) + 1 + close.repeat(levels);
  const chained = (levels: number) => `a${' + 1'.repeat(levels)}`;

  it.each([
    ['parentheses', nested('(', ')'), 513],
    ['lists', nested('[ ', ']'), 1026],
    ['calls', nested('f(', ')'), 1026],
    ['signs', nested('+', ''), 513],
    ['NOTs', nested('NOT ', ''), 2052],
    ['sums', chained, 2053],
  ])('is at most 512 levels of %s', (_what, textOf, offset) => {
    expect(errorIn(textOf(512))).toBe('none');
    expect(errorIn(textOf(513))).toBe(`depth at ${offset}`);
  });

  it('counts levels in a left operand', () => {
    const text = (levels: number) => `${'('.repeat(levels)}a${' + 1)'.repeat(levels)} + 1`;
    expect(errorIn(text(511))).toBe('none');
    expect(errorIn(text(512))).toContain('depth');
  });

  it('counts AND without brackets in nested arrays', () => {
    const text = (lists: number) => `${'[ '.repeat(lists)}a AND b${']'.repeat(lists)}`;
    expect(errorIn(text(511))).toBe('none');
    expect(errorIn(text(512))).toContain('depth');
  });

  it('counts levels of every kind of node', () => {
    const wrapper = fc.constantFrom<[levels: number, wrap: (inner: string) => string]>(
      [1, (inner) => `[ ${inner}]`],
      [1, (inner) => `f(0, ${inner}, 1)`],
      [2, (inner) => `f(${inner} * 2)`],
      [2, (inner) => `f(a = ${inner})`],
      [2, (inner) => `f(NOT ${inner})`],
      [2, (inner) => `f(-${inner})`],
      [2, (inner) => `f(${inner} AND b AND c)`],
      [2, (inner) => `f(a OR b OR ${inner})`],
    );
    const wrappers = fc.array(wrapper, { minLength: 260, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(wrappers, (generated) => {
        let [text, levels] = ['x', 0];
        for (const [more, wrap] of generated) {
          if (levels + more > 512) break;
          text = wrap(text);
          levels += more;
        }
        for (; levels < 512; levels++) text = `[ ${text}]`;
        expect(errorIn(text)).toBe('none');
        expect(errorIn(`[ ${text}]`)).toContain('depth');
        expect(errorIn(`${text} + 1`)).toContain('depth');
        expect(errorIn(`a AND ${text}`)).toContain('depth');
      }),
    );
  });

  it('does not grow with the length of AND and OR chains', () => {
    expect(errorIn(`a${' OR a'.repeat(1600)}`)).toBe('none');
    for (const operand of ['NOT a', '-a', '-1', '(a)', '[ a]', 'f(a)', 'f()']) {
      expect(errorIn(Array(600).fill(operand).join(' OR '))).toBe('none');
      expect(errorIn(Array(600).fill(operand).join(' AND '))).toBe('none');
    }
  });
});
