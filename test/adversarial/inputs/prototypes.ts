// Inherited properties, unusual prototypes, and own properties named like inherited ones.

import { type AdversarialInput, OPEN, once, openExcept, wrap } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
} from '../places.js';

const throwingPrototype = () =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
    },
  );

const values: readonly AdversarialValue[] = [
  {
    name: 'no prototype',
    make: () => Object.assign(Object.create(null), { a: 1 }),
    meets: JSON_OBJECT,
  },
  { name: 'neither prototype nor properties', make: () => Object.create(null), meets: JSON_OBJECT },
  {
    name: 'an inherited property that is not valid',
    make: () => Object.create({ 'a.b': Number.NaN }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a chain of 10,000 prototypes',
    make: once(() => wrap(10_000, (prototype) => Object.create(prototype as object), {})),
    meets: JSON_OBJECT,
  },
  {
    name: 'a prototype that throws when read',
    make: () => Object.create(throwingPrototype()),
    meets: ['object'],
  },
  {
    name: 'an array as prototype',
    make: () => Object.assign(Object.create([1]), { a: 1 }),
    meets: JSON_OBJECT,
  },
  { name: 'the prototype of Date', make: () => Object.create(Date.prototype), meets: ANY_OBJECT },
  {
    name: 'an own __proto__',
    make: () => JSON.parse('{"__proto__": {"deviceId": 1, "toJSON": 1}}'),
    meets: JSON_OBJECT,
  },
  {
    name: 'own constructor and hasOwnProperty',
    make: () => JSON.parse('{"constructor": {"prototype": 1}, "hasOwnProperty": 2}'),
    meets: JSON_OBJECT,
  },
  {
    name: 'own toString and valueOf',
    make: () => JSON.parse('{"toString": null, "valueOf": null}'),
    meets: JSON_OBJECT,
  },
  {
    name: 'a tag that says Array',
    make: () => ({ [Symbol.toStringTag]: 'Array', a: 1 }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a tag that throws',
    make: () =>
      Object.create(
        {},
        {
          [Symbol.toStringTag]: {
            get: () => {
              throw new Error('tag');
            },
          },
        },
      ),
    meets: ANY_OBJECT,
  },
];

/** Properties of the prototype, which count in responses, but not in requests. */
function inherited(properties: object, accepted: AdversarialInput['accepted']): AdversarialInput {
  return {
    name: `inherited ${Object.keys(properties).join(' and ')}`,
    make: () => Object.create(properties),
    accepted,
    concerns: ['JobResponse', 'CloudToDeviceMethodRequest'],
  };
}

export const prototypeInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  inherited({ methodName: 'a' }, OPEN),
  inherited({ etag: '*', tags: {} }, OPEN),
  inherited({ id: 'a', 'api-version': '2021-04-12' }, OPEN),
  inherited({ type: 'export', status: 'queued' }, ['JobResponse', ...openExcept('Twin')]),
  inherited({ deviceId: 1 }, openExcept('Twin')),
];
