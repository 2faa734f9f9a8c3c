import fc from 'fast-check';

/** Chooses by numbers that were drawn before, so that what it chose can be replayed, and shrinks with them. */
export interface Chooser {
  /** A number from 0 up, below the count. */
  below(count: number): number;
  /** One of the items. */
  of<T>(items: readonly T[]): T;
}

/** At least as many as a mutation makes. */
const CHOICES = 20;

/** The numbers of a chooser, with each as likely as the next: no small ones before others. */
export function choicesArbitrary(): fc.Arbitrary<number[]> {
  return fc.array(fc.noBias(fc.nat()), { minLength: CHOICES, maxLength: CHOICES });
}

/** A chooser that uses the numbers one after the other. */
export function chooserOf(numbers: readonly number[]): Chooser {
  let next = 0;
  const below = (count: number) => {
    const number = numbers[next++];
    // To go on with the first choice would make what is chosen last the same every time.
    if (number === undefined) throw new Error('More choices than there are numbers');
    return number % count;
  };
  return { below, of: (items) => items[below(items.length)] as (typeof items)[number] };
}
