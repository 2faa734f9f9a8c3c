// Values that nest deeply, endless values, and values that contain the same object many times.

import { once, wrap } from '../input.js';
import { ALL_PLACES, ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, meeting } from '../places.js';

const nested = (
  levels: number,
  wrapOnce: (value: unknown, level: number) => unknown,
  innermost?: unknown,
) => once(() => wrap(levels, wrapOnce, innermost));

const inObject = (a: unknown) => ({ a });
const inArray = (a: unknown) => [a];

/** Values that nest a million levels deep, at every place. */
export const depthInputs = [
  ...inPlaces(ALL_PLACES, [
    ...meeting([...ANY_OBJECT, 'map'], {
      'objects nested a million deep': nested(1_000_000, inObject),
    }),
    ...meeting([], { 'arrays nested a million deep': nested(1_000_000, inArray) }),
  ]),
  ...inPlaces(
    CORE_PLACES,
    meeting(ANY_OBJECT, {
      'objects and arrays nested a million deep in turn': nested(1_000_000, (a, level) =>
        level % 2 === 0 ? [a] : { a },
      ),
    }),
  ),
];

const LONG_KEY = 'k'.repeat(1000);

/** Payloads near the greatest valid depth: each level takes 2 of 131,072 bytes of JSON text [M2, R9]. */
export const deepPayloadInputs = inPlaces(CORE_PLACES, [
  ...meeting(['payload', 'echo'], { 'arrays nested 65,536 deep': nested(65_535, inArray, []) }),
  ...meeting([], {
    'arrays nested 65,537 deep': nested(65_536, inArray, []),
    'infinities nested 130,000 deep': nested(
      130_000,
      inArray,
      JSON.parse(`[${'1e400,'.repeat(99)}1e400]`),
    ),
  }),
  ...meeting(ANY_OBJECT, {
    'long keys nested 50,000 deep round 100 infinities': nested(
      50_000,
      (a) => ({ [LONG_KEY]: a }),
      new Array(100).fill(Number.POSITIVE_INFINITY),
    ),
  }),
]);

function ring(objects: number): unknown {
  const first: Record<string, unknown> = {};
  first.a = wrap(objects - 1, inObject, first);
  return first;
}

/** Returns an object with a getter that returns another such object. */
function bottomless(): object {
  return {
    get a() {
      return bottomless();
    },
  };
}

function filled(properties: number, value: unknown): object {
  return Object.fromEntries(Array.from({ length: properties }, (_, index) => [`k${index}`, value]));
}

const listOf = (count: number, make: () => unknown) =>
  once(() => ({ list: new Array(count).fill(make()) }));

/** Guards traverse these as far as any value, so that one payload and one section are enough. */
const ENDLESS_PLACES = CORE_PLACES.filter(({ name }) => /^alone$|^as JobResponse/.test(name));

export const cycleInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting(ANY_OBJECT, {
      'an object that is its own property': () => ring(1),
      'a ring of 100,000 objects': once(() => ring(100_000)),
      'an object in an array that is its property': () => {
        const holder: Record<string, unknown> = {};
        holder.a = [holder];
        return holder;
      },
      'an object that holds another twice, thirty times over': nested(30, (a) => ({ a, b: a })),
    }),
    ...meeting([], {
      'an array that is its own item': () => {
        const items: unknown[] = [];
        items.push(items);
        return items;
      },
      'an array a thousand times in one a thousand times in one, ten deep': nested(
        9,
        (items) => new Array(1000).fill(items),
        [],
      ),
    }),
    // JSON.stringify ignores these properties, but takes long to list them.
    ...meeting(JSON_OBJECT, {
      'a hundred times a thousand properties that are undefined': listOf(100, () =>
        filled(1000, undefined),
      ),
      'an object without properties in ten places': () => {
        const a = {};
        return { list: new Array(10).fill(a), a };
      },
    }),
  ]),
  ...inPlaces(ENDLESS_PLACES, [
    ...meeting(ANY_OBJECT, { 'a getter that is endless': bottomless }, { hasState: true }),
    ...meeting(ANY_OBJECT, {
      'a thousand times 10,000 properties that are undefined': listOf(1000, () =>
        filled(10_000, undefined),
      ),
    }),
    ...meeting(JSON_OBJECT, {
      'a thousand times 10,000 inherited properties': listOf(1000, () =>
        Object.create(filled(10_000, 1)),
      ),
    }),
  ]),
];
