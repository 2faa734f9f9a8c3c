import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQueryCondition, QUERY_ISSUE_CODES } from '../../src/query/index.js';

function faultIn(text: unknown): string {
  const result = parseQueryCondition(text as string);
  if (result.ok) return 'none';
  const [issue, ...more] = result.issues;
  expect(more).toEqual([]);
  return `${issue?.code} at ${issue?.offset}`;
}

describe('what is no condition', () => {
  it('has one issue, which says what is wrong, where, and what to do', () => {
    expect(parseQueryCondition("tags.a = 1\r\n  AND tags.é😀 == 'x'")).toEqual({
      ok: false,
      issues: [
        {
          severity: 'error',
          code: 'operand',
          message: 'A value is expected here.',
          hint: 'Write = once.',
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
    ['FROM', 'collection at 0'],
    ['FROM devices.jobs WHERE a', 'collection at 0'],
    ['FROM devices d WHERE a', 'collection at 0'],
    ['from = 1', 'collection at 0'],
    ['FROM devices WHERE', 'operand at 18'],
    ['FROM x FROM devices', 'collection at 0'],
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
  ])('%j: %s', (text, expected) => {
    expect(faultIn(text)).toBe(expected);
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
  ])('is refused if it is no string', (value) => {
    expect(faultIn(value)).toBe('type at 0');
  });

  it.each([
    ["a IN ('x', 'y')", "Write IN ['a', 'b'].", 9],
    ["a NOT IN ['x']", 'Write NIN for NOT IN.', 2],
    ["a = 'O''Brien'", "Write \\' for a quote.", 7],
    ["a = '\\d'", 'Write \\\\ for a backslash.', 5],
    [' ', 'Give * for all devices.', 1],
    ['SELECT a', 'Give what follows WHERE, or *.', 0],
    ['x'.repeat(8193), 'Make several jobs.', 8192],
  ])('%j has a hint', (text, hint, offset) => {
    const result = parseQueryCondition(text);
    expect(result).toMatchObject({ issues: [{ hint, offset }] });
  });

  it('has a code of the list, which is frozen', () => {
    expect(Object.isFrozen(QUERY_ISSUE_CODES)).toBe(true);
    expect(QUERY_ISSUE_CODES).toContain('query-condition-select');
    expect(new Set(QUERY_ISSUE_CODES).size).toBe(19);
  });

  it('never has a part of the text in its words', () => {
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

describe('the length of a condition', () => {
  it('is at most 8192 characters, of any width', () => {
    for (const character of ['x', 'é', '😀', '\ud800']) {
      const legal = `'${character.repeat(8190)}'`;
      expect(faultIn(legal)).toBe('none');
      expect(faultIn(`${legal} `)).toBe(`query-condition-length at ${legal.length}`);
    }
  });

  it('is judged alike on both sides of the limit', () => {
    const character = fc.constantFrom('x', '€', '😀', '\udc00', '\n');
    fc.assert(
      fc.property(fc.integer({ min: 8180, max: 8200 }), character, (count, filler) => {
        const text = `'${filler.repeat(count - 2)}'`;
        const place = 1 + 8191 * filler.length;
        expect(faultIn(text)).toBe(count <= 8192 ? 'none' : `query-condition-length at ${place}`);
      }),
    );
  });
});

describe('the depth of a condition', () => {
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
    expect(faultIn(textOf(512))).toBe('none');
    expect(faultIn(textOf(513))).toBe(`depth at ${offset}`);
  });

  it('adds up: of what is on the left as of what is inside', () => {
    const text = (levels: number) => `${'('.repeat(levels)}a${' + 1)'.repeat(levels)} + 1`;
    expect(faultIn(text(511))).toBe('none');
    expect(faultIn(text(512))).toContain('depth');
  });

  it('adds up: of lists around what has no brackets', () => {
    const text = (lists: number) => `${'[ '.repeat(lists)}a AND b${']'.repeat(lists)}`;
    expect(faultIn(text(511))).toBe('none');
    expect(faultIn(text(512))).toContain('depth');
  });

  it('adds up: of whatever is in whatever', () => {
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
      fc.property(wrappers, (drawn) => {
        let [text, levels] = ['x', 0];
        for (const [more, wrap] of drawn) {
          if (levels + more > 512) break;
          text = wrap(text);
          levels += more;
        }
        for (; levels < 512; levels++) text = `[ ${text}]`;
        expect(faultIn(text)).toBe('none');
        expect(faultIn(`[ ${text}]`)).toContain('depth');
        expect(faultIn(`${text} + 1`)).toContain('depth');
        expect(faultIn(`a AND ${text}`)).toContain('depth');
      }),
    );
  });

  it('does not grow by the length of AND and OR', () => {
    expect(faultIn(`a${' OR a'.repeat(1600)}`)).toBe('none');
  });
});
