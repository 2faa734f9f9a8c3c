// Arbitraries of values that are often valid and often invalid.

import fc from 'fast-check';

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'é', '', '\u00a0', '__proto__', 'length') },
  { weight: 1, arbitrary: fc.constantFrom('a.b', '$a', 'a b', '\u0085', '\n', 'k'.repeat(1025)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('$version', '$metadata', '$etag', '$iotin:a', 'a#', 'é'.repeat(513)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

const scalar = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(true, 0, -0.5, 'string', 2 ** 52 - 1, -(2 ** 52), 1e21) },
  { weight: 2, arbitrary: fc.constantFrom(null, 's'.repeat(4096), '😀'.repeat(1025)) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 52, -(2 ** 52) - 1, 's'.repeat(4097)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.tuple(fc.integer({ min: 7, max: 10 }), tie('value')).map(([depth, inner]) => {
      return Array.from({ length: depth }).reduce<unknown>((nested) => ({ a: nested }), inner);
    }),
  ),
}));

/** An object that is a twin section, or almost one. */
export const sectionArbitrary: fc.Arbitrary<unknown> = fc.dictionary(key, value, { maxKeys: 3 });

const otherValue = fc.oneof(
  value,
  fc.constantFrom<unknown>(-1, 0, 1, 1.5, 4, 5, 31, 300, 301, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1),
  fc.constantFrom<unknown>('', '*', 'SELECT 1', 'a\n', 'x'.repeat(129), '2026-02-30T00:00:00Z'),
  fc.constantFrom<unknown>(null, [], {}, ['a'], { desired: {} }),
);

/** Generates the value with one property replaced, removed or added, or another value. */
export function change(original: unknown): fc.Arbitrary<unknown> {
  const names = propertyNames(original);
  if (names.length === 0) return otherValue;
  const container = original as Record<string, unknown>;
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, key);
  return name.chain((changed) =>
    fc
      .oneof(otherValue, change(container[changed]), fc.constant(undefined))
      .map((value) => (Array.isArray(container) ? [value] : { ...container, [changed]: value })),
  );
}

function propertyNames(container: unknown): string[] {
  return typeof container === 'object' && container !== null
    ? Object.keys(container).slice(0, 40)
    : [];
}
