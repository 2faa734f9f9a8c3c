import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateJobRequest } from '../../src/guards/job-request.js';
import { invalid, summarize } from './result.js';

const PATH = ['queryCondition'];

/** Strings without quotes, parentheses and brackets that delimit something. */
const bare = fc
  .string({ unit: fc.constantFrom(...'ab =<>.,[]\\\n😀') })
  .map((text) => text.replaceAll('[[', ''));

function check(queryCondition: string): string {
  const updateTwin = { etag: '*', tags: {} };
  return summarize(validateJobRequest({ type: 'scheduleUpdateTwin', queryCondition, updateTwin }));
}

describe('a query condition', () => {
  it('has 1 to 8192 characters', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', '\ud800', '\n');
    fc.assert(
      fc.property(character, fc.integer({ min: 8188, max: 8196 }), (filler, count) => {
        const expected = count <= 8192 ? 'valid' : invalid('query-condition-length', PATH);
        expect(check(filler.repeat(count))).toBe(expected);
      }),
    );
    expect(check('')).toBe(invalid('query-condition-length', PATH));
  });

  it('cannot begin with the word SELECT, after white space and in any case', () => {
    const letters = [...'select'].map((letter) => fc.constantFrom(letter, letter.toUpperCase()));
    const word = fc.tuple(...letters).map((parts) => parts.join(''));
    const space = fc.array(fc.constantFrom(' ', '\t', '\r\n', '\u00a0')).map((s) => s.join(''));
    const rest = fc.constantFrom('', ' * FROM devices', '\n1', '(1)', '*');
    fc.assert(
      fc.property(space, word, rest, (before, select, after) => {
        expect(check(before + select + after)).toBe(invalid('query-condition-select', PATH));
      }),
    );
  });

  it('can begin with a longer word, or contain SELECT later', () => {
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
        expect(check(`${before}select${after}${behind}`)).toBe('valid');
      }),
    );
    expect(check('tags.a = 1 AND select = 2')).toBe('valid');
  });

  it('must close its strings, whose contents do not matter', () => {
    const quote = fc.constantFrom("'", '"');
    fc.assert(
      fc.property(bare, quote, fc.string(), (before, mark, text) => {
        const inner = text.replace(/['"\\]/g, '(');
        expect(check(`${before}${mark}${inner}${mark}`)).toBe('valid');
        expect(check(`${before}${mark}${inner}`)).toBe(invalid('query-condition-string', PATH));
      }),
    );
  });

  it('must balance its parentheses', () => {
    fc.assert(
      fc.property(bare, fc.integer({ min: 1, max: 100 }), (inner, count) => {
        const code = 'query-condition-parentheses';
        const [open, closed] = ['('.repeat(count), ')'.repeat(count)];
        expect(check(open + inner + closed)).toBe('valid');
        expect(check(`(${open}${inner}${closed}`)).toBe(invalid(code, PATH));
        expect(check(`${open}${inner}${closed})`)).toBe(invalid(code, PATH));
        expect(check(closed + inner + open)).toBe(invalid(code, PATH));
      }),
    );
  });
});
