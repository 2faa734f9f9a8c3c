// Texts that break naive parsers. A time here is far above what is needed: it tells what is linear from what is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQueryCondition, parseQueryCondition } from '../../src/query/index.js';

const MANY_MILLISECONDS = 250;

function quickly(text: string): ReturnType<typeof parseQueryCondition> {
  const start = performance.now();
  const result = parseQueryCondition(text);
  expect(performance.now() - start).toBeLessThan(MANY_MILLISECONDS);
  return result;
}

const UNITS = Array.from({ length: 0x180 }, (_, unit) => String.fromCharCode(unit));
const ODD = ['\u2028', '\u3000', '\ufeff', '\ufffd', '\ud800', '\udc00', '😀', '[[', ']]', "\\'"];

describe('a hostile text', () => {
  it.each([...UNITS, ...ODD])('of %j alone, up to the limit, has an answer', (piece) => {
    const full = piece.repeat(Math.floor(8192 / piece.length));
    for (const text of [full, `a = '${full.slice(6)}'`, `[[${full.slice(4)}]]`]) quickly(text);
  });

  it.each(['(', '[', ' ', '-', 'NOT ', "'", '[[a', 'x', 'a.', '0', '\n'])(
    'of 10 MB of %j has an answer',
    (piece) => {
      const result = quickly(piece.repeat(10_000_000 / piece.length));
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'query-condition-length' }] });
    },
  );

  it('of 10,000 parentheses has an answer, and of 8,192', () => {
    expect(quickly('('.repeat(10_000))).toMatchObject({ ok: false });
    expect(quickly('('.repeat(8192))).toMatchObject({ issues: [{ code: 'depth' }] });
    expect(quickly(`${'('.repeat(4096)}${')'.repeat(4096)}`)).toMatchObject({ ok: false });
  });

  it('that nests every operator as deep as it can has an answer', () => {
    const nest = (levels: number) =>
      `${'a OR b AND c = d + e * ('.repeat(levels)}f${')'.repeat(levels)}`;
    const result = quickly(nest(102));
    expect(result.ok).toBe(true);
    if (result.ok)
      expect(formatQueryCondition(result.condition)).toBe(
        nest(101).replace('f', 'a OR b AND c = d + e * f'),
      );
    expect(quickly(nest(327))).toMatchObject({ issues: [{ code: 'depth' }] });
  });

  it('of any characters has an answer, and every tree that is one a text', () => {
    const characters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'ab1.,[]()\'"\\=<>!+-*/% \n\0é\ud800'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(characters, (text) => {
        const result = parseQueryCondition(text);
        if (result.ok) formatQueryCondition(result.condition);
        else expect(result.issues).toHaveLength(1);
      }),
    );
  });
});
