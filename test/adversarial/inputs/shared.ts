// Shared references, which make a value huge in little memory, and properties that no loop sees.

import { entities } from '../../support/entities.js';
import { placesOf, type Schema, smallest } from '../../support/places.js';
import { type AdversarialInput, inputs, once, wrap } from '../input.js';
import { ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, JSON_VALUE, meeting } from '../places.js';

const CONTROLS = '\u0001'.repeat(4096);

/** Makers of an array that contains one value so often. */
const repeated = (length: number, make: () => unknown) => once(() => Array(length).fill(make()));

/** Returns an object with so many properties that no loop sees. */
function withSymbols(count: number): object {
  return Object.fromEntries([
    ['a', 1],
    ...Array.from({ length: count }, () => [Symbol('hidden'), 1n]),
  ]);
}

function withHidden(count: number): object {
  const holder = { a: 1 };
  for (let index = 0; index < count; index++) {
    Object.defineProperty(holder, `hidden.${index}`, { value: 1n });
  }
  return holder;
}

/** Returns an object with so many prototypes before Object.prototype, each with a property. */
function chain(prototypes: number): object {
  const inherit = (prototype: unknown, level: number) =>
    Object.assign(Object.create(prototype as object), { [`k${level}`]: 1 });
  return wrap(prototypes, inherit, {}) as object;
}

/** Places in items. */
const isTags = ({ twinSection }: Schema) => twinSection === 'tags';
const isPayload = ({ methodPayload }: Schema) => methodPayload !== undefined;
const isText = ({ type, pattern, enum: values, maxLength }: Schema) =>
  [type].flat().includes('string') && [pattern, values, maxLength].every((limit) => !limit);

/** Inputs for every page: an array that contains one item so often. */
const pages: readonly AdversarialInput[] = entities
  .filter(({ schema }) => schema.type === 'array')
  .flatMap(({ name, schema }) => {
    /** Returns a maker of a page whose items have the value at the first such place, if there is one. */
    function at(isPlace: (schema: Schema) => boolean, what: string, make: () => unknown) {
      const place = placesOf(name).find(
        ({ path, schema: inner }) => path[0] === 0 && isPlace(inner),
      );
      if (place === undefined) return [];
      const makeItem = () => (place.put(make()) as unknown[])[0];
      return [[`65,536 times one item of ${name} with ${what}`, repeated(65_536, makeItem)]];
    }
    const isItem = (inner: Schema) => inner === schema.items;
    const item = smallest(schema.items) as object;
    const accepted = [
      ...at(isTags, 'tags', () => ({ site: 'Lyon' })),
      ...at(isText, 'a long string', () => 'a'.repeat(1_000_000)),
      ...at(isItem, 'many unknown properties', () => ({
        ...item,
        unknown: withHidden(1000),
      })),
    ];
    const rejected = [
      ...at(isTags, 'many control characters', () => ({
        a: Array(2000).fill(CONTROLS),
      })),
      ...at(isTags, 'many properties that are undefined', () =>
        Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [index, undefined])),
      ),
      ...at(isPayload, 'a deep payload', () => wrap(60_000, (inner) => [inner], 1)),
    ];
    return [
      ...inputs([name], [name], Object.fromEntries(accepted)),
      ...inputs([name], [], Object.fromEntries(rejected)),
    ];
  });

export const sharedInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting([], {
      '131,071 times one string of control characters': repeated(131_071, () => CONTROLS),
      '131,072 times one empty object': repeated(131_072, () => ({})),
      '131,071 times one array': repeated(131_071, () => [1]),
      'a thousand times one array of a thousand nulls': repeated(1000, () =>
        Array(1000).fill(null),
      ),
      '40,000 times one object with 33 prototypes': repeated(40_000, () => chain(33)),
      '40,000 times one object with 10,000 prototypes': repeated(40_000, () => chain(10_000)),
      '40,000 times one object with 50,000 symbols': repeated(40_000, () => withSymbols(50_000)),
      '40,000 times one object with 50,000 hidden properties': repeated(40_000, () =>
        withHidden(50_000),
      ),
    }),
    // The limit of a payload counts control characters, and that of a section does not.
    ...meeting(['value', 'request value'], {
      'two thousand times one string of control characters': repeated(2000, () => CONTROLS),
    }),
    ...meeting(JSON_VALUE, {
      'a thousand times one array of a number': repeated(1000, () => [1]),
      'a thousand times one object': repeated(1000, () => ({ a: 1 })),
      '800 times one object with 50,000 symbols': repeated(800, () => withSymbols(50_000)),
      '800 times one object with 50,000 hidden properties': repeated(800, () => withHidden(50_000)),
      '800 times one object with 32 prototypes': repeated(800, () => chain(32)),
      'an object twice before 3,000 others': once(() => {
        const a = { a: 1 };
        return [a, a, ...Array.from({ length: 3000 }, () => ({ a: 1 }))];
      }),
      'two objects in turn': once(() => {
        const [one, other] = [{ a: 1 }, { b: [2] }];
        return Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? one : other));
      }),
    }),
    ...meeting(JSON_OBJECT, {
      'an object with a thousand symbols': once(() => withSymbols(1000)),
      'an object with a thousand hidden properties': once(() => withHidden(1000)),
      'an object that holds another twice, eight times over': once(() =>
        wrap(8, (a) => ({ a, b: a }), 1),
      ),
    }),
    ...meeting(ANY_OBJECT, {
      'an object that holds another three times, ten times over': once(() =>
        wrap(10, (a) => ({ a, b: a, c: [a] }), {}),
      ),
    }),
  ]),
  ...pages,
];
