// A million properties: V8 takes half a second to list their keys, so guards must list them as rarely as possible.

import { once } from '../input.js';
import { type AdversarialValue, ALL_PLACES, ANY_OBJECT, CORE_PLACES, inPlaces } from '../places.js';

const COUNT = 1_000_000;

function properties(prefix: string, value: unknown): () => unknown {
  return once(() => {
    const holder: Record<string, unknown> = {};
    for (let index = 0; index < COUNT; index++) holder[prefix + index] = value;
    return holder;
  });
}

const named = properties('k', 1);

function list(make: () => unknown): () => void {
  return () => {
    let properties = 0;
    for (const key in make() as Record<string, unknown>) properties += key.length;
    if (properties === 0) throw new Error('There is nothing to list');
  };
}

function value(name: string, make: () => unknown): AdversarialValue {
  return { name, make, meets: ANY_OBJECT, atLeast: list(make) };
}

const keys = value('a million keys', named);

/** A few places are enough, since listing the keys takes as long at every place. */
const KEYS_PLACES = [
  ...CORE_PLACES.filter(({ name }) => /^alone|^as/.test(name)),
  ...ALL_PLACES.filter(({ name }) => /deviceJobStatistics$|\$metadata$/.test(name)),
];

const JOB_TAGS = CORE_PLACES.filter(({ name }) => name === 'as JobResponse.updateTwin.tags');

const others: readonly AdversarialValue[] = [
  value('a million keys of digits', properties('', 1)),
  value('a million keys that are undefined', properties('k', undefined)),
  value(
    'a million inherited keys',
    once(() => Object.create(named() as object)),
  ),
];

export const manyKeysInputs = [...inPlaces(KEYS_PLACES, [keys]), ...inPlaces(JOB_TAGS, others)];
