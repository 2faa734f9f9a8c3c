// Strings that break naive parsers. The time limit is far above what is needed: it only detects nonlinear time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQueryCondition, parseQueryCondition } from '../../src/query/index.js';
import { textArbitrary } from '../support/characters.js';

const MANY_MILLISECONDS = 250;

function parseQuickly(text: string): ReturnType<typeof parseQueryCondition> {
  // V8 joins the pieces of a repeated string on first use, which is not to be measured.
  /^$/.test(text);
  const start = performance.now();
  const result = parseQueryCondition(text);
  expect(performance.now() - start).toBeLessThan(MANY_MILLISECONDS);
  return result;
}

const UNITS = Array.from({ length: 0x180 }, (_, unit) => String.fromCharCode(unit));
const ODD = ['\u2028', '\u3000', '\ufeff', '\ufffd', '\ud800', '\udc00', '😀', '[[', ']]', "\\'"];

describe('parseQueryCondition returns quickly', () => {
  it.each([...UNITS, ...ODD])('for %j repeated up to the limit', (piece) => {
    const full = piece.repeat(Math.floor(8192 / piece.length));
    for (const text of [full, `a = '${full.slice(6)}'`, `[[${full.slice(4)}]]`]) parseQuickly(text);
  });

  it.each(['(', '[', ' ', '-', 'NOT ', "'", '[[a', 'x', 'a.', '0', '\n'])(
    'for 10 MB of %j',
    (piece) => {
      const result = parseQuickly(piece.repeat(10_000_000 / piece.length));
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'query-condition-length' }] });
    },
  );

  it('for 8,192 and 10,000 parentheses', () => {
    expect(parseQuickly('('.repeat(10_000))).toMatchObject({ ok: false });
    expect(parseQuickly('('.repeat(8192))).toMatchObject({ issues: [{ code: 'depth' }] });
    expect(parseQuickly(`${'('.repeat(4096)}${')'.repeat(4096)}`)).toMatchObject({ ok: false });
  });

  it('for operators nested up to the limit and beyond', () => {
    const nest = (levels: number) =>
      `${'a OR b AND c = d + e * ('.repeat(levels)}f${')'.repeat(levels)}`;
    const result = parseQuickly(nest(102));
    expect(result.ok).toBe(true);
    if (result.ok)
      expect(formatQueryCondition(result.condition)).toBe(
        nest(101).replace('f', 'a OR b AND c = d + e * f'),
      );
    expect(parseQuickly(nest(327))).toMatchObject({ issues: [{ code: 'depth' }] });
  });

  it('far down the call stack, for operators and brackets of every precedence', () => {
    const deep = <T>(frames: number, call: () => T): T =>
      frames === 0 ? call() : deep(frames - 1, call);
    const texts = [
      `${'(1OR 1AND 1=1+1*'.repeat(481)}1${')'.repeat(481)}`,
      `${'1OR 1AND 1=1+1*['.repeat(481)}1${']'.repeat(481)}`,
      `${'1OR 1AND NOT 1=1+1*-f('.repeat(355)}1${')'.repeat(355)}`,
    ];
    for (const text of texts) {
      const result = deep(2500, () => parseQueryCondition(text));
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'depth' }] });
    }
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
    ] as const) {
      const text = `${`${open} `.repeat(512)}1${close.repeat(512)}`;
      const result = deep(2500, () => parseQueryCondition(text));
      expect(result.ok).toBe(true);
      if (result.ok) deep(2500, () => formatQueryCondition(result.condition));
    }
  });

  it('for names that resemble properties, and hyphens', () => {
    for (const piece of ['a=', 'deviceI', 'prop.', 'a-', 'tags.a-', "''", '[[', '.[[']) {
      parseQuickly(piece.repeat(Math.floor(8192 / piece.length)));
    }
  });

  it('for random characters, and formatQueryCondition formats every tree', () => {
    const characters = fc.oneof(
      textArbitrary({ maxLength: 60 }),
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
