// Getters that throw, change the object or do harm.

import { type AdversarialInput, entitiesWith, knownProperties, openExcept } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
} from '../places.js';

/** Returns an object with one property, which the function computes. */
export function computed(get: () => unknown, name = 'a'): object {
  return Object.defineProperty({}, name, { get, enumerable: true, configurable: true });
}

function throwing(thrown: () => unknown) {
  return () =>
    computed(() => {
      throw thrown();
    });
}

function recurse(): unknown {
  return [recurse()];
}

const unprintable = () =>
  new Proxy(new Error(), {
    get: () => {
      throw new Error('not even this');
    },
  });

const values: readonly AdversarialValue[] = [
  { name: 'a getter that throws', make: throwing(() => new Error('read')), meets: ANY_OBJECT },
  { name: 'a getter that throws nothing', make: throwing(() => undefined), meets: ANY_OBJECT },
  {
    name: 'a getter that throws what cannot be read',
    make: throwing(unprintable),
    meets: ANY_OBJECT,
  },
  { name: 'a getter that overflows the stack', make: () => computed(recurse), meets: ANY_OBJECT },
  { name: 'a getter that answers', make: () => computed(() => 1), meets: JSON_OBJECT },
  {
    name: 'a setter without a getter',
    make: () => Object.defineProperty({}, 'a', { set: () => {}, enumerable: true }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a getter that adds properties',
    make: () => {
      let next = 0;
      const holder = computed(() => {
        Object.assign(holder, { [`a${next++}`]: 1 });
        return 1;
      });
      return holder;
    },
    meets: JSON_OBJECT,
    hasState: true,
  },
  {
    name: 'a getter that deletes the next property',
    make: () => {
      const holder: Record<string, unknown> = computed(() => delete holder.b) as never;
      holder.b = Number.NaN;
      return holder;
    },
    meets: JSON_OBJECT,
    hasState: true,
  },
];

/** A known property that throws: no validator can know its value. */
function throwingProperty(name: string): AdversarialInput {
  const concerns = entitiesWith(name);
  return {
    name: `${name} that throws`,
    make: () => computed(() => recurse(), name),
    accepted: openExcept(...concerns),
    concerns,
  };
}

export const getterInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  ...[...knownProperties].map(throwingProperty),
];
