// The rules of twin sections [W1–W7, R15], each at its limit, at any depth.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTwin } from '../../src/guards/twin.js';
import { validateTwinProperties } from '../../src/guards/twin-properties.js';
import { anyTextArbitrary, letterArbitrary, textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { documentedSize } from './oracle/twin-section.js';
import { invalid, summarize } from './result.js';

type Section = Record<string, unknown>;

/** Generates steps from the section to a value; the first is a key of the section. */
function stepsTo(levels: { min: number; max: number }): fc.Arbitrary<Steps> {
  return fc
    .integer(levels)
    .chain(stepsArbitrary)
    .map((steps) => ['a', ...steps]);
}

const anyDepth = stepsTo({ min: 0, max: 10 });

function isValidKey(key: string, isRequest: boolean): boolean {
  return !/[\p{Cc} .$]/u.test(key) && !(isRequest && key.includes('#'));
}

/** Returns whether a number is valid, by its JSON text alone. */
function isValidNumber(number: number): boolean {
  const text = JSON.stringify(number);
  if (!/^-?[0-9]+$/.test(text)) return true;
  const integer = BigInt(text);
  return integer >= -4_503_599_627_370_496n && integer <= 4_503_599_627_370_495n;
}

/** Returns the number and the nearest doubles on both sides. */
function neighbours(number: number): number[] {
  const [bits = 0n] = new BigInt64Array(new Float64Array([number]).buffer);
  const near = [-2n, -1n, 0n, 1n, 2n].map((step) => bits + step);
  return [...new Float64Array(new BigInt64Array(near).buffer)];
}

const BOUNDS = [1, 2 ** 31, 2 ** 52, 2 ** 52 - 1, 2 ** 53, 1e15, 1e16, 2 ** 63, 1e20, 1e21, 1e22];
const NEAR_BOUNDS = BOUNDS.flatMap((bound) => [...neighbours(bound), ...neighbours(-bound)]);
const bound = fc.constantFrom(...NEAR_BOUNDS);
const anyNumber = fc.oneof(
  bound,
  fc.tuple(bound, fc.integer({ min: -3, max: 3 })).map(([around, step]) => around + step),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e22, max: 1e22 }).map(Math.round),
  fc.maxSafeInteger(),
);

/** Generates small sections of all types of values; with `null` in responses only, where it is valid anywhere. */
function smallSectionArbitrary(isRequest: boolean): fc.Arbitrary<Section> {
  const letter = fc.constantFrom('a', 'B', '7', 'é', '€', '😀', '\u00a0');
  const control = fc.constantFrom('\u0000', '\t', '\u001f', '\u007f', '\u0080', '\u009f');
  const key = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
  const text = fc.array(fc.oneof(letter, control)).map((characters) => characters.join(''));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      text,
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) < 1e15),
      ...(isRequest ? [] : [fc.constant(null)]),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    ),
  }));
  return fc.dictionary(key, value, { noNullPrototype: true });
}

/** Returns properties that add this much to the documented size. */
type Padding = (room: number) => Section;

/** Generates paddings by strings, keys, or numbers and booleans. Control characters count nothing. */
function paddingArbitrary(): fc.Arbitrary<Padding> {
  const control = fc.constantFrom('', '\n', '\u0000', '\u007f\u009f');
  const repeats = fc.constantFrom<Padding>(
    () => ({}),
    (room) =>
      Object.fromEntries(range(room / 200 - 1).map((n) => [`pad${n}`.padEnd(200, 'é'), ''])),
    (room) => ({ scalars: range((room - 100) / 12).flatMap((n) => [n / 2, n % 2 === 0]) }),
  );
  return fc
    .tuple(letterArbitrary(), control, repeats)
    .map(([letter, ignored, repeat]) => (room) => {
      const most = repeat(room - 10);
      const left = room - documentedSize(most);
      const filled = range(left / 1000).map((n) => [
        `${n}`.padStart(10, 'k'),
        letter.repeat(990) + ignored,
      ]);
      const rest = left % 1000;
      return {
        ...most,
        ...Object.fromEntries(filled),
        ...(rest > 0 && { ['r'.repeat(rest)]: ignored }),
      };
    });
}

function range(count: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => index);
}

/** Generates sections, each with the summary of its result. */
type Cases = fc.Arbitrary<readonly [section: Section, expected: string]>;

describe.each(outermost(sectionPlaces))('a section at $name', (place) => {
  const { path, isRequest, maxSize, validate } = place;
  const small = smallSectionArbitrary(isRequest);
  const at = (code: string, steps: Steps) => invalid(code, [...path, ...steps]);
  /** Returns a case with the value, and the code to report at the value, if it is invalid. */
  const caseOf = (steps: Steps, value: unknown, code: string | undefined) =>
    [nest(steps, value) as Section, code === undefined ? 'valid' : at(code, steps)] as const;
  const caseOfKey = (steps: Steps, key: string) =>
    caseOf([...steps, key], 1, isValidKey(key, isRequest) ? undefined : 'twin-key');
  const caseOfSize = (size: number, expected: string, more: Section = {}): Cases =>
    fc.tuple(small, paddingArbitrary()).map(([properties, pad]) => {
      const section = { ...properties, ...more };
      const full = { ...section, ...pad(size - documentedSize(section)) };
      expect(documentedSize(full)).toBe(size);
      return [full, expected];
    });

  const CASES: Record<string, Cases> = {
    'may nest to level 10, and contain scalars and empty objects and arrays there': fc
      .tuple(stepsArbitrary(9), fc.constantFrom<unknown>(['', 0], { a: true }, [], {}))
      .map(([steps, value]) => caseOf(['a', ...steps], value, undefined)),
    'must not nest to level 11 or deeper': fc
      .tuple(
        stepsArbitrary(10),
        fc.constantFrom<unknown>([], {}, [1], { a: nest(Array(20_000).fill(0), 1) }),
      )
      .map(([steps, value]) => caseOf(['a', ...steps], value, 'twin-depth')),
    'may have numbers unless their JSON text is an integer outside of ±2^52': fc
      .tuple(anyDepth, anyNumber)
      .map(([steps, value]) =>
        caseOf(steps, value, isValidNumber(value) ? undefined : 'twin-integer'),
      ),
    'may have strings of 4096 bytes': fc
      .tuple(anyDepth, textOfBytesArbitrary(4096))
      .map(([steps, text]) => caseOf(steps, text, undefined)),
    'must not have strings of 4097 bytes': fc
      .tuple(anyDepth, textOfBytesArbitrary(4097))
      .map(([steps, text]) => caseOf(steps, text, 'twin-string-size')),
    'may have keys of any characters that are allowed': fc
      .tuple(stepsTo({ min: 0, max: 8 }), anyTextArbitrary())
      .map(([steps, key]) => caseOfKey(steps, key)),
    'may have keys of 1024 bytes': fc
      .tuple(stepsTo({ min: 0, max: 8 }), textOfBytesArbitrary(1024))
      .map(([steps, key]) => caseOf([...steps, key], 1, undefined)),
    'must not have keys of 1025 bytes': fc
      .tuple(stepsTo({ min: 0, max: 8 }), textOfBytesArbitrary(1025))
      .map(([steps, key]) => caseOf([...steps, key], 1, 'twin-key-size')),
    'may have the greatest documented size': caseOfSize(maxSize, 'valid'),
    'must not have a greater documented size': caseOfSize(maxSize + 1, at('twin-size', [])),
    'has no issue with its size at the limit, if another rule is broken': caseOfSize(
      ...([maxSize, at('twin-key', ['a.b']), { 'a.b': '' }] as const),
    ),
  };

  it.each(Object.entries(CASES))('%s', (_rule, cases) => {
    fc.assert(
      fc.property(cases, ([section, expected]) => {
        expect(summarize(validate(section))).toBe(expected);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('may have keys of the first 768 characters of Unicode, unless they are not allowed', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      for (const key of [character, `a${character}`, `${character}a`]) {
        const [section, expected] = caseOfKey([], key);
        expect(summarize(validate(section))).toBe(expected);
      }
    }
  });

  it('may have the integers from −2^52 to 2^52 − 1, and all numbers near their bounds that are not integers', () => {
    for (const number of NEAR_BOUNDS) {
      const [section, expected] = caseOf(
        ['a', 0, 'n'],
        number,
        isValidNumber(number) ? undefined : 'twin-integer',
      );
      expect(summarize(validate(section))).toBe(expected);
    }
  });

  it('measures strings as TextEncoder does, also lone surrogates and control characters', () => {
    const unit = fc.constantFrom('a', '\u0000', '\u007f', '\u0080', '€', '😀', '\ud800', '\udc00');
    const start = fc.array(unit, { maxLength: 6 });
    fc.assert(
      fc.property(start, fc.integer({ min: 4070, max: 4100 }), unit, (units, length, filler) => {
        const width = Buffer.byteLength(filler);
        const text = units.join('') + filler.repeat(length / width) + 'a'.repeat(length % width);
        const code = Buffer.byteLength(text) <= 4096 ? undefined : 'twin-string-size';
        const [section, expected] = caseOf(['a'], text, code);
        expect(summarize(validate(section))).toBe(expected);
      }),
    );
  });
});

it('a key is validated the same after any other key (keys are cached)', () => {
  const someSections = fc.shuffledSubarray(outermost(sectionPlaces), { minLength: 2 });
  fc.assert(
    fc.property(someSections, anyTextArbitrary(), (sections, text) => {
      const key = `${text}#`;
      for (const { isRequest, path, validate } of sections) {
        const expected = isValidKey(key, isRequest) ? 'valid' : invalid('twin-key', [...path, key]);
        expect(summarize(validate({ [key]: 1 }))).toBe(expected);
      }
    }),
  );
});

describe.each(['desired', 'reported'])('the reserved properties of %s', (property) => {
  const check = (section: unknown) => summarize(validateTwinProperties({ [property]: section }));

  it('are exempt from the rules, with everything in $metadata and $iotin: properties', () => {
    const anyMetadata = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    const padding = paddingArbitrary();
    const name = fc.string().map((text) => `$iotin:${text}`);
    fc.assert(
      fc.property(
        anyMetadata,
        fc.maxSafeNat(),
        padding,
        name,
        fc.jsonValue(),
        ($metadata, $version, pad, key, value) => {
          const full = pad(32_768);
          const more = { 'a.b': 'x'.repeat(40_000), ...full };
          const reserved = { $version, $metadata: { ...$metadata, ...more }, [key]: value };
          expect(check({ ...full, ...reserved, '$iotin:more': more })).toBe('valid');
        },
      ),
      { numRuns: runs(0.5) },
    );
  });

  it('are rejected at any deeper level', () => {
    const steps = stepsTo({ min: 0, max: 8 });
    const reserved = fc.constantFrom('$version', '$metadata', '$iotin:', '$iotin:a');
    fc.assert(
      fc.property(steps, reserved, (below, key) => {
        const path = [...below, key];
        expect(check(nest(path, 1))).toBe(invalid('twin-key', [property, ...path]));
      }),
    );
  });
});

describe('the reserved properties of tags', () => {
  const check = (tags: unknown) => summarize(validateTwin({ tags }));
  const reserved = fc.constantFrom('$version', '$metadata', '$etag');

  it('are exempt from the rules, with every value', () => {
    fc.assert(
      fc.property(reserved, fc.jsonValue(), paddingArbitrary(), (key, value, pad) => {
        expect(check({ ...pad(8192), [key]: value })).toBe('valid');
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('are rejected at any deeper level', () => {
    fc.assert(
      fc.property(stepsTo({ min: 0, max: 8 }), reserved, (below, key) => {
        const path = [...below, key];
        expect(check(nest(path, 1))).toBe(invalid('twin-key', ['tags', ...path]));
      }),
    );
  });
});
