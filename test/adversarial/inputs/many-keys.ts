// A million members: only to list them takes V8 half a second, so no guard may do it more often than it must.

import { ANY_OBJECT, type HostileValue, inPlaces } from '../in-places.js';
import { once } from '../input.js';
import { ALL_PLACES } from '../places/index.js';

const COUNT = 1_000_000;

function members(prefix: string, value: unknown): () => unknown {
  return once(() => {
    const holder: Record<string, unknown> = {};
    for (let index = 0; index < COUNT; index++) holder[prefix + index] = value;
    return holder;
  });
}

const named = members('k', 1);

function list(make: () => unknown): () => void {
  return () => {
    let members = 0;
    for (const key in make() as Record<string, unknown>) members += key.length;
    if (members === 0) throw new Error('There is nothing to list');
  };
}

function value(name: string, make: () => unknown): HostileValue {
  return { name, make, meets: ANY_OBJECT, atLeast: list(make) };
}

const keys = value('a million keys', named);

/** To list them costs the same wherever they stand, so that a few places do. */
const KEYS_PLACES = ALL_PLACES.filter(({ name }) =>
  [
    'alone',
    'as an unknown member',
    'as configurations',
    'as $metadata',
    'as the payload of a job',
    'as tags of a job',
    'as the twin of a job',
    'as the statistics of a job',
  ].includes(name),
);

const JOB_TAGS = KEYS_PLACES.filter(({ name }) => name === 'as tags of a job');

const others: readonly HostileValue[] = [
  value('a million keys of digits', members('', 1)),
  value('a million keys that are undefined', members('k', undefined)),
  value(
    'a million inherited keys',
    once(() => Object.create(named() as object)),
  ),
];

export const manyKeysInputs = [...inPlaces(KEYS_PLACES, [keys]), ...inPlaces(JOB_TAGS, others)];
