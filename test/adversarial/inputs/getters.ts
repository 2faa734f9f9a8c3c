// Members that are computed when they are read: they may throw, change or do harm.

import { ANY_OBJECT, type HostileValue, inPlaces, JSON_OBJECT } from '../in-places.js';
import type { EntityName, HostileInput } from '../input.js';
import { CORE_PLACES, OPEN } from '../places/index.js';

/** An object with one member, which the function computes. */
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

const values: readonly HostileValue[] = [
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
    name: 'a getter that adds members',
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
    name: 'a getter that deletes the next member',
    make: () => {
      const holder: Record<string, unknown> = computed(() => delete holder.b) as never;
      holder.b = Number.NaN;
      return holder;
    },
    meets: JSON_OBJECT,
    hasState: true,
  },
];

/** A known member that throws: nobody can tell what it would have been. */
function throwingMember(name: string, ...knowing: readonly EntityName[]): HostileInput {
  return {
    name: `${name} that throws`,
    make: () => computed(() => recurse(), name),
    accepted: OPEN.filter((entity) => !knowing.includes(entity)),
    concerns: knowing,
  };
}

export const getterInputs: readonly HostileInput[] = [
  ...inPlaces(CORE_PLACES, values),
  throwingMember('type', 'JobResponse', 'JobRequest'),
  throwingMember('etag', 'Twin', 'TwinPatch'),
  throwingMember('tags', 'Twin', 'TwinPatch'),
  throwingMember('properties', 'Twin', 'TwinPatch'),
  throwingMember('id', 'CancelJobParameters'),
  throwingMember('payload', 'CloudToDeviceMethod', 'CloudToDeviceMethodRequest'),
  throwingMember('methodName', 'CloudToDeviceMethod', 'CloudToDeviceMethodRequest'),
  throwingMember('desired', 'TwinProperties'),
  throwingMember('iotEdge', 'DeviceCapabilities'),
  throwingMember('deviceCount', 'DeviceJobStatistics'),
  throwingMember('PrimaryThumbprint', 'X509Thumbprint'),
];
