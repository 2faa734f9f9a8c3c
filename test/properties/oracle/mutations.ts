import fc from 'fast-check';
import { AT_LIMITS } from './at-limits.js';
import { type Chooser, choicesArbitrary, chooserOf } from './chooser.js';
import { DISGUISES } from './disguises.js';
import { ARRAY_CHANGES, type Change, chooseStranger, OBJECT_CHANGES } from './holder-changes.js';
import { choosePlace, DROPPED, valueWith } from './places.js';
import { NO_JSON, NUMBERS, WORDS } from './strangers.js';
import { TEXT_CHANGES } from './text-changes.js';
import { changeTime } from './time-changes.js';

/** A value to judge. */
export interface Sample {
  /** Whether something legal was changed in one place; that may have made it illegal, or not. */
  readonly isMutant: boolean;
  readonly value: unknown;
}

/** Half of them legal, half of them changed in one place. */
export function sampleArbitrary(legal: fc.Arbitrary<unknown>): fc.Arbitrary<Sample> {
  return fc.oneof(
    legal.map((value) => ({ isMutant: false, value })),
    mutantArbitrary(legal).map((value) => ({ isMutant: true, value })),
  );
}

/** Legal values that were changed in one of all their places, in one of many ways. */
export function mutantArbitrary(legal: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(legal, choicesArbitrary()).map(([value, numbers]) => {
    const choose = chooserOf(numbers);
    const place = choosePlace(value, choose);
    const atLimit = AT_LIMITS.get(place.step ?? '');
    const isAtLimit = atLimit !== undefined && choose.below(3) === 2;
    return valueWith(place, isAtLimit ? atLimit(choose) : change(place.value, choose));
  });
}

/** Three times in five what its kind of value has of its own, else what may be done to any value. */
function change(value: unknown, choose: Chooser): unknown {
  if (choose.below(5) < 2) return choose.of(CHANGES_OF_ALL)(value, choose);
  if (typeof value === 'string') return changeText(value, choose);
  if (typeof value === 'number') return choose.of(NUMBER_CHANGES)(value, choose);
  if (Array.isArray(value)) return choose.of(ARRAY_CHANGES)(value, choose);
  if (typeof value === 'object' && value !== null) {
    const changes = choose.below(4) === 0 ? DISGUISES : OBJECT_CHANGES;
    return choose.of(changes)(value, choose);
  }
  return chooseStranger(choose);
}

/** Also to one of the words of the rules; and half of the times that there are, to others of its calendar. */
function changeText(text: string, choose: Chooser): string {
  if (choose.below(8) === 0) return choose.of(WORDS);
  const isTime = /^\d{4}-\d\d-\d\dT/.test(text) && choose.below(2) === 0;
  return isTime ? changeTime(text, choose) : choose.of(TEXT_CHANGES)(text, choose);
}

const CHANGES_OF_ALL: readonly Change<unknown>[] = [
  () => DROPPED,
  () => null,
  (_value, choose) => chooseStranger(choose),
  (_value, choose) => chooseStranger(choose),
  (_value, choose) => choose.of(NO_JSON),
  // One level deeper, or so many that a limit may be passed.
  (value, choose) => wrap(value, choose, choose.of([1, 1 + choose.below(11)])),
];

const NUMBER_CHANGES: readonly Change<number>[] = [
  (number, choose) => number + choose.of([1, -1, 0.5]),
  (number) => -number,
  (_number, choose) => choose.of(NUMBERS),
];

function wrap(value: unknown, choose: Chooser, levels: number): unknown {
  const isArray = choose.below(2) === 0;
  let wrapped = value;
  for (let level = 0; level < levels; level++) wrapped = isArray ? [wrapped] : { a: wrapped };
  return wrapped;
}
