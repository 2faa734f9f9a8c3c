import type { EntityName } from '../../support/entities.js';
import { type Mutation, type Path, pick, replaced, setAt } from './mutation.js';

const TOO_LARGE = [
  'é'.repeat(65_536),
  { key: 'x'.repeat(131_070) },
  Array(32_768).fill(null),
  Array(66_000).fill(-1),
];

/** What JSON cannot carry. */
export const NOT_JSON: readonly unknown[] = [
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  1n,
  Symbol('symbol'),
  () => 0,
  new Date(0),
  new Map(),
  new Uint8Array(1),
  Object('boxed'),
  new URL('https://example.com'),
];

const PLACES: readonly Path[] = [['a'], [0], [0, 'a', 1], ['a', 'b', 'c']];

/** Payloads that do not fit, or do not go through JSON. */
export const payloadMutations = (
  ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'] as const
).flatMap((entity: EntityName): Mutation[] => [
  replaced('is larger than 128 KiB', entity, ['payload'], 'payload-size', TOO_LARGE),
  [
    'payload holds what JSON cannot carry',
    entity,
    (value, choice) => {
      const path = ['payload', ...pick([[], ...PLACES], choice)];
      return { value: setAt(value, path, pick(NOT_JSON, choice >> 3)), path, code: 'not-json' };
    },
  ],
  [
    'payload holds a hole of an array',
    entity,
    (value) => {
      const path = ['payload', 'a', 0];
      return { value: setAt(value, path, undefined), path, code: 'not-json' };
    },
  ],
  [
    'payload holds itself',
    entity,
    (value, choice) => {
      const place = pick(
        PLACES.filter(([first]) => first === 'a'),
        choice,
      );
      const payload = setAt({}, place, 1) as object;
      const holder = place
        .slice(0, -1)
        .reduce<object>((found, step) => found[step as never], payload);
      Object.assign(holder, { [place.at(-1) as string]: payload });
      const path = ['payload', ...place];
      return { value: setAt(value, ['payload'], payload), path, code: 'not-json' };
    },
  ],
]);
