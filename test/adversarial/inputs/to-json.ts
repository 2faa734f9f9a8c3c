// `toJSON` methods, which make JSON.stringify write another value than the guard validated.

import { type AdversarialInput, OPEN } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
} from '../places.js';

class Sent {
  a = 1;
  toJSON(): unknown {
    return { 'a.b': 1n };
  }
}

const toJSON = () => 'other';

const values: readonly AdversarialValue[] = [
  { name: 'a toJSON of its own', make: () => ({ a: 1, toJSON }), meets: ANY_OBJECT },
  { name: 'a toJSON of its class', make: () => new Sent(), meets: ANY_OBJECT },
  { name: 'an inherited toJSON', make: () => Object.create({ toJSON }), meets: ANY_OBJECT },
  {
    name: 'a toJSON of no prototype',
    make: () => Object.assign(Object.create(null), { toJSON }),
    meets: ANY_OBJECT,
  },
  { name: 'a toJSON that is not a function', make: () => ({ toJSON: 1 }), meets: JSON_OBJECT },
  {
    name: 'a toJSON that throws when read',
    make: () =>
      Object.create({
        get toJSON(): never {
          throw new Error('toJSON');
        },
      }),
    meets: ANY_OBJECT,
  },
  // Not looked for, as docs/hub-rules.md says: on arrays, and where it is hidden on a plain object.
  { name: 'a toJSON of an array', make: () => Object.assign([1], { toJSON }), meets: JSON_VALUE },
  {
    name: 'a toJSON that is hidden',
    make: () => Object.defineProperty({ a: 1 }, 'toJSON', { value: toJSON }),
    meets: JSON_OBJECT,
  },
];

/** An otherwise valid entity with a toJSON. */
function entity(properties: object, accepted: AdversarialInput['accepted']): AdversarialInput {
  return {
    name: `a toJSON of a class with ${Object.keys(properties).join(' and ')}`,
    make: () => Object.assign(new Sent(), { a: undefined }, properties),
    accepted,
    concerns: ['CloudToDeviceMethodRequest', 'JobRequest', 'TwinPatch', 'CancelJobParameters'],
  };
}

export const toJsonInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  entity({ methodName: 'a' }, OPEN),
  entity({ etag: '*', tags: {} }, OPEN),
  entity({ id: 'a', 'api-version': '2021-04-12' }, OPEN),
  entity(
    {
      type: 'scheduleUpdateTwin',
      queryCondition: '*',
      updateTwin: { etag: '*', tags: {} },
    },
    OPEN,
  ),
];
