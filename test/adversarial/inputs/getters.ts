// Getters that throw, change the object, or return another value later.

import { isTwin } from '../../../src/index.js';
import { entities } from '../../support/entities.js';
import {
  type AdversarialInput,
  type EntityName,
  entitiesWith,
  fail,
  inputs,
  knownProperties,
  openTo,
  openWithout,
} from '../input.js';
import { ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, meeting } from '../places.js';

/** Returns an object with one property, which the function computes. */
function computed(get: () => unknown, name = 'a'): object {
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

/** A known property that throws: no validator can know its value. */
function throwingProperty(name: string): AdversarialInput[] {
  return inputs(entitiesWith(name), openWithout(name), {
    [`${name} that throws`]: () => computed(recurse, name),
  });
}

/** Calls every guard with values that take some of a budget. */
function callGuards(): void {
  const twin = { tags: { a: Array(50).fill('\u0001'.repeat(4096)) } };
  const job = { type: 'export', status: 'queued', updateTwin: twin, cloudToDeviceMethod: {} };
  const method = { methodName: 'a', payload: Array(1000).fill({}) };
  for (const value of [twin, method, [{ ...job, cloudToDeviceMethod: method }, 1]]) {
    for (const { is, validate } of entities) {
      is(value);
      validate(value);
    }
  }
}

/** Returns an object whose getter validates the object itself, and so on until the stack is full. */
function selfValidating(): object {
  const holder: object = computed(() => {
    isTwin({ tags: holder });
    return 1;
  });
  return holder;
}

export const getterInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting(ANY_OBJECT, {
      'a getter that throws': throwing(() => new Error('read')),
      'a getter that throws nothing': throwing(() => undefined),
      'a getter that throws what cannot be read': throwing(
        () => new Proxy(new Error(), { get: fail }),
      ),
      'a getter that overflows the stack': () => computed(recurse),
    }),
    ...meeting(JSON_OBJECT, {
      'a getter that returns a number': () => computed(() => 1),
      'a getter that validates its object': selfValidating,
      'a setter without a getter': () =>
        Object.defineProperty({}, 'a', { set: () => {}, enumerable: true }),
    }),
    ...meeting(
      JSON_OBJECT,
      {
        'a getter that adds properties': () => {
          let next = 0;
          const holder = computed(() => {
            Object.assign(holder, { [`a${next++}`]: 1 });
            return 1;
          });
          return holder;
        },
        'a getter that deletes the next property': () => {
          const holder: Record<string, unknown> = computed(() => delete holder.b) as never;
          holder.b = Number.NaN;
          return holder;
        },
      },
      { hasState: true },
    ),
  ]),
  ...inPlaces(
    CORE_PLACES.filter(({ name }) => /^alone$|^as.*(?:payload|tags)$/.test(name)),
    meeting(JSON_OBJECT, {
      'a getter that calls guards': () =>
        computed(() => {
          callGuards();
          return 1;
        }),
    }),
  ),
  ...[...knownProperties].flatMap(throwingProperty),
];

/** Returns an object whose property has these values in turn, then the last one. */
function inTurn(name: string, ...values: readonly unknown[]): object {
  let reads = 0;
  return computed(() => values[Math.min(reads++, values.length - 1)], name);
}

const job = (name: string, ...values: readonly unknown[]) =>
  Object.defineProperties(
    { type: 'scheduleUpdateTwin', status: 'queued' },
    Object.getOwnPropertyDescriptors(inTurn(name, ...values)),
  );

/** An input whose properties have these values in the first read. */
const changing = (
  concerns: readonly EntityName[],
  first: object,
  makers: Readonly<Record<string, () => unknown>>,
) => inputs(concerns, openTo(first), makers, { hasState: true });

const METHOD = ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'] as const;

/** Properties that change after the first read: a guard must not read a property again. */
export const changingInputs = [
  ...changing(
    ['Twin'],
    { deviceId: 1 },
    { 'a device id that is a number at first': () => inTurn('deviceId', 1, 'a') },
  ),
  ...changing(
    ['Twin'],
    { tags: 1, etag: '*' },
    {
      'tags that are a number at first': () => Object.assign(inTurn('tags', 1, {}), { etag: '*' }),
    },
  ),
  ...changing(
    ['Twin'],
    { tags: { a: () => 1 } },
    { 'a tag that is a function at first': () => ({ tags: inTurn('a', () => 1, 'a') }) },
  ),
  ...changing(
    METHOD,
    { methodName: 1 },
    { 'a method name that is a number at first': () => inTurn('methodName', 1, 'a') },
  ),
  ...changing(
    METHOD,
    { methodName: 'a', payload: [{ a: 1n }] },
    {
      'an item of a payload that is a bigint at first': () => ({
        methodName: 'a',
        payload: [inTurn('a', 1n, 1)],
      }),
    },
  ),
  ...changing(
    ['JobResponse'],
    { type: 'scheduleUpdateTwin', status: 'queued', jobId: '' },
    { 'a job whose id is empty at first': () => job('jobId', '', 'a') },
  ),
  ...changing(
    ['JobResponse'],
    { type: 'scheduleUpdateTwin', status: 'queued', updateTwin: [] },
    { 'a job whose twin is an array at first': () => job('updateTwin', [], {}) },
  ),
  ...changing(
    ['JobRequest', 'JobResponse'],
    { type: 'export' },
    {
      'a type that becomes a type of a request': () =>
        inTurn('type', 'export', 'scheduleUpdateTwin'),
    },
  ),
];
