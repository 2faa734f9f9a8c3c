import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPrintable, exceedsUtf8, utf8Length } from '../../src/keywords/utf8.js';

/** Any text, lone surrogates among it. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const text = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string());

test('the bytes of a text are those of an encoder', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(text, (value) => {
      expect(utf8Length(value)).toBe(encoder.encode(value).length);
    }),
  );
});

test('a text exceeds a limit from one byte less than it has', () => {
  fc.assert(
    fc.property(text, (value) => {
      const bytes = Buffer.byteLength(value);
      expect(exceedsUtf8(value, bytes)).toBe(false);
      expect(exceedsUtf8(value, bytes - 1)).toBe(true);
    }),
  );
});

test('what counts are the characters that are not control characters', () => {
  const isControl = (character: string) => /^\p{Cc}$/u.test(character);
  fc.assert(
    fc.property(text, (value) => {
      expect(countPrintable(value)).toBe(
        [...value].filter((character) => !isControl(character)).length,
      );
    }),
  );
});
