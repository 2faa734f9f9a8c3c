// Endless values, and values that contain the same object many times.

import { once, wrap } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
} from '../places.js';

function ring(objects: number): unknown {
  const first: Record<string, unknown> = {};
  first.a = wrap(objects - 1, (a) => ({ a }), first);
  return first;
}

/** An object that makes a new one of its kind whenever it is read. */
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

/** Returns an object whose properties JSON.stringify ignores; many of them take long. */
const leftOut = (properties: number) => filled(properties, undefined);

const values: readonly AdversarialValue[] = [
  { name: 'an object that is its own property', make: () => ring(1), meets: ANY_OBJECT },
  { name: 'a ring of 100,000 objects', make: once(() => ring(100_000)), meets: ANY_OBJECT },
  {
    name: 'an array that is its own item',
    make: () => {
      const items: unknown[] = [];
      items.push(items);
      return items;
    },
    meets: [],
  },
  {
    name: 'an object in an array that is its property',
    make: () => {
      const holder: Record<string, unknown> = {};
      holder.a = [holder];
      return holder;
    },
    meets: ANY_OBJECT,
  },
  {
    name: 'an array a thousand times in one a thousand times in one, ten deep',
    make: once(() => wrap(9, (items) => new Array(1000).fill(items), [])),
    meets: [],
  },
  {
    name: 'an object that holds another twice, thirty times over',
    make: once(() => wrap(30, (a) => ({ a, b: a }))),
    meets: ANY_OBJECT,
  },
  {
    name: 'a hundred times a thousand properties that are undefined',
    make: once(() => ({ list: new Array(100).fill(leftOut(1000)) })),
    meets: JSON_OBJECT,
  },
  {
    name: 'an object without properties in ten places',
    make: () => {
      const a = {};
      return { list: new Array(10).fill(a), a };
    },
    meets: JSON_OBJECT,
  },
];

const endless: readonly AdversarialValue[] = [
  {
    name: 'a getter that is endless',
    make: bottomless,
    meets: ANY_OBJECT,
    hasState: true,
  },
  {
    name: 'a thousand times 10,000 properties that are undefined',
    make: once(() => ({ list: new Array(1000).fill(leftOut(10_000)) })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a thousand times 10,000 inherited properties',
    make: once(() => ({ list: new Array(1000).fill(Object.create(filled(10_000, 1))) })),
    meets: ANY_OBJECT,
  },
];

/** They are walked as far as any walk goes, so that one payload and one section are enough. */
const ENDLESS_PLACES = CORE_PLACES.filter(({ name }) => /^alone$|^as JobResponse/.test(name));

export const cycleInputs = [...inPlaces(CORE_PLACES, values), ...inPlaces(ENDLESS_PLACES, endless)];
