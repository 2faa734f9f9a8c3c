import fc from 'fast-check';

/** Steps into objects, by name, and into arrays, by 0. */
export type Steps = readonly (string | 0)[];

/** The value inside as many objects and arrays as there are steps. */
export function nest(steps: Steps, value: unknown): unknown {
  return steps.reduceRight<unknown>(
    (inner, step) => (step === 0 ? [inner] : Object.fromEntries([[step, inner]])),
    value,
  );
}

/** Steps into `count` objects and arrays: one kind alone, or both in any order. */
export function stepsArbitrary(count: number): fc.Arbitrary<Steps> {
  const lengths = { minLength: count, maxLength: count };
  return fc.oneof(
    fc.constant(Array<'a'>(count).fill('a')),
    fc.constant(Array<0>(count).fill(0)),
    fc.array(fc.constantFrom<string | 0>('a', 'bc', 0), lengths),
  );
}
