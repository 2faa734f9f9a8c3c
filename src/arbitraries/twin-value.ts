import * as fc from 'fast-check';
import type { TwinValue } from '../generated/types.js';
import { MAX_TWIN_DEPTH } from '../hub-limits.js';
import { twinKeyArbitrary } from './twin-key.js';
import { twinScalarArbitrary } from './twin-scalar.js';

/** A value directly under a twin section, down to level 10; in requests without `null` in arrays [W1, W4, R15]. */
export function twinValueArbitrary(isPatch: boolean): fc.Arbitrary<TwinValue> {
  const key = twinKeyArbitrary(isPatch);
  return fc.oneof(
    { weight: 8, arbitrary: branchingArbitrary(key, isPatch) },
    { weight: 1, arbitrary: chainArbitrary(key, isPatch) },
  );
}

/** Built from level 10 upwards: the values of objects and the elements of arrays. */
function branchingArbitrary(key: fc.Arbitrary<string>, isPatch: boolean): fc.Arbitrary<TwinValue> {
  const scalar = twinScalarArbitrary(isPatch);
  const orNull: fc.Arbitrary<TwinValue> = fc.option(scalar, { freq: 8 });
  const inArray: fc.Arbitrary<TwinValue> = isPatch ? scalar : orNull;
  let property = orNull;
  let item = inArray;
  for (let level = MAX_TWIN_DEPTH; level > 0; level--) {
    const items = fc.array(item, { maxLength: 3 });
    property = nestArbitrary(orNull, items, objectArbitrary(key, property));
    item = nestArbitrary(inArray, items, objectArbitrary(key, item));
  }
  return property;
}

function nestArbitrary(
  scalar: fc.Arbitrary<TwinValue>,
  items: fc.Arbitrary<TwinValue[]>,
  properties: fc.Arbitrary<Record<string, TwinValue>>,
): fc.Arbitrary<TwinValue> {
  return fc.oneof<fc.MaybeWeightedArbitrary<TwinValue>[]>(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: items },
    { weight: 1, arbitrary: properties },
  );
}

function objectArbitrary(key: fc.Arbitrary<string>, property: fc.Arbitrary<TwinValue>) {
  return fc.dictionary(key, property, { maxKeys: 3, noNullPrototype: true });
}

/** A scalar in nested objects and arrays, often down to level 10. */
function chainArbitrary(key: fc.Arbitrary<string>, isPatch: boolean): fc.Arbitrary<TwinValue> {
  const holder = fc.option(key, { freq: 2 });
  const holders = fc.oneof(
    fc.array(holder, { minLength: 1, maxLength: MAX_TWIN_DEPTH }),
    fc.array(holder, { minLength: MAX_TWIN_DEPTH, maxLength: MAX_TWIN_DEPTH }),
  );
  return fc
    .tuple(holders, twinScalarArbitrary(isPatch))
    .map(([keys, scalar]) => keys.reduceRight<TwinValue>(wrap, scalar));
}

function wrap(value: TwinValue, key: string | null): TwinValue {
  return key === null ? [value] : Object.fromEntries([[key, value]]);
}
