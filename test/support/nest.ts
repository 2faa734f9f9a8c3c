import fc from 'fast-check';

/** Property names and array indexes. */
export type Steps = readonly (string | number)[];

/** Wraps the value in one object or array per step. */
export function nest(steps: Steps, value: unknown): unknown {
  return steps.reduceRight<unknown>(
    (inner, step) =>
      typeof step === 'number'
        ? [...Array<0>(step).fill(0), inner]
        : Object.fromEntries([[step, inner]]),
    value,
  );
}

/** Generates `count` steps: into objects only, into arrays only, or a mixture. */
export function stepsArbitrary(count: number): fc.Arbitrary<Steps> {
  const lengths = { minLength: count, maxLength: count };
  return fc.oneof(
    fc.constant(Array<'a'>(count).fill('a')),
    fc.constant(Array<0>(count).fill(0)),
    fc.array(fc.constantFrom<string | 0>('a', 'bc', 0), lengths),
  );
}
