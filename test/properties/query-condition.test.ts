import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateJobRequest } from '../../src/guards/job-request.js';
import { refused, verdictOf } from '../support/verdict.js';

const PATH = ['queryCondition'];

/** What neither begins nor ends anything. */
const bare = fc
  .string({ unit: fc.constantFrom(...'ab =<>.,[]\\\n😀') })
  .map((text) => text.replaceAll('[[', ''));

function verdictOn(queryCondition: string): string {
  const updateTwin = { etag: '*', tags: {} };
  return verdictOf(validateJobRequest({ type: 'scheduleUpdateTwin', queryCondition, updateTwin }));
}

describe('a query condition', () => {
  it('has 1 to 8192 characters of any width', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', '\ud800', '\n');
    fc.assert(
      fc.property(character, fc.integer({ min: 8188, max: 8196 }), (filler, count) => {
        const expected = count <= 8192 ? 'ok' : refused('query-condition-length', PATH);
        expect(verdictOn(filler.repeat(count))).toBe(expected);
      }),
    );
    expect(verdictOn('')).toBe(refused('query-condition-length', PATH));
  });

  it('does not begin with the word SELECT, after white space and in any case', () => {
    const letters = [...'select'].map((letter) => fc.constantFrom(letter, letter.toUpperCase()));
    const word = fc.tuple(...letters).map((parts) => parts.join(''));
    const space = fc.array(fc.constantFrom(' ', '\t', '\r\n', '\u00a0')).map((s) => s.join(''));
    const rest = fc.constantFrom('', ' * FROM devices', '\n1', '(1)', '*');
    fc.assert(
      fc.property(space, word, rest, (before, select, after) => {
        expect(verdictOn(before + select + after)).toBe(refused('query-condition-select', PATH));
      }),
    );
  });

  it('may begin with a longer word, or hold SELECT further on', () => {
    const frame = fc.constantFrom(
      ...[
        ['', ''],
        [' ', ''],
        ['tags.', ''],
        ["'", "'"],
        ['(', ')'],
        ['/**/', ''],
      ],
    );
    const rest = fc.constantFrom('ed = 1', '_1 = 2', '2 > 1');
    fc.assert(
      fc.property(frame, rest, ([before, behind], after) => {
        expect(verdictOn(`${before}select${after}${behind}`)).toBe('ok');
      }),
    );
    expect(verdictOn('tags.a = 1 AND select = 2')).toBe('ok');
  });

  it('has strings that end, whatever is in them', () => {
    const quote = fc.constantFrom("'", '"');
    fc.assert(
      fc.property(bare, quote, fc.string(), (before, mark, text) => {
        const inner = text.replace(/['"\\]/g, '(');
        expect(verdictOn(`${before}${mark}${inner}${mark}`)).toBe('ok');
        expect(verdictOn(`${before}${mark}${inner}`)).toBe(refused('query-condition-string', PATH));
      }),
    );
  });

  it('has as many closing parentheses as opening ones, and none before its own', () => {
    fc.assert(
      fc.property(bare, fc.integer({ min: 1, max: 100 }), (inner, count) => {
        const code = 'query-condition-parentheses';
        const [open, closed] = ['('.repeat(count), ')'.repeat(count)];
        expect(verdictOn(open + inner + closed)).toBe('ok');
        expect(verdictOn(`(${open}${inner}${closed}`)).toBe(refused(code, PATH));
        expect(verdictOn(`${open}${inner}${closed})`)).toBe(refused(code, PATH));
        expect(verdictOn(closed + inner + open)).toBe(refused(code, PATH));
      }),
    );
  });
});
