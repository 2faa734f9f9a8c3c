// Prototype pollution: a built-in prototype has additional properties while a guard runs.

import {
  type AdversarialInput,
  type EntityName,
  OPEN,
  openExcept,
  type Pollution,
} from '../input.js';

const job = () => ({ type: 'export', status: 'queued' });
const method = () => ({ methodName: 'a', connectTimeoutInSeconds: 5 });
const patch = () => ({ etag: '*', tags: { a: [1] } });
const request = () => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: patch(),
});

/** Valid values, and the entities that accept them without pollution. */
const BASES: readonly [name: string, make: () => unknown, accepted: readonly EntityName[]][] = [
  ['an empty object', () => ({}), OPEN],
  ['a job', job, ['JobResponse', ...openExcept('Twin')]],
  ['a method', method, ['CloudToDeviceMethodRequest', ...OPEN]],
  ['a patch', patch, ['TwinPatch', ...OPEN]],
  ['a job to create', request, ['JobRequest', ...OPEN]],
  ['a device id', () => 'device', ['DeviceId', 'JobId']],
  ['a number', () => 1, []],
];

function on(of: object, name: string, value: unknown): Pollution {
  const described = typeof value === 'object' && value !== null ? value : { value };
  const descriptor = { configurable: true, enumerable: true, ...described };
  return { of, properties: Object.assign(Object.create(null), { [name]: descriptor }) };
}

const throwing = {
  get: () => {
    throw new Error('polluted');
  },
};

const all = Object.prototype;

/** Pollution without an effect on any result. */
const HARMLESS: readonly [name: string, Pollution][] = [
  ['an enumerable property', on(all, 'a.b', Number.NaN)],
  ['a hidden toJSON', { ...on(all, 'toJSON', () => 'other') }],
  ['a toJSON of arrays', on(Array.prototype, 'toJSON', () => 'other')],
  ['a toJSON of bigints', on(BigInt.prototype, 'toJSON', () => 'other')],
  ['a get', on(all, 'get', () => 1)],
  ['a set', on(all, 'set', () => 1)],
  ['a value', on(all, 'value', 1)],
  ['a code', on(all, 'code', 'polluted')],
  ['a path', on(all, 'path', 1)],
  ['a detail', on(all, 'detail', 'polluted')],
  ['a hint', on(all, 'hint', 1)],
  ['a member', on(all, 'member', 1)],
  ['a missingProperty', on(all, 'missingProperty', 1)],
  ['a keyword', on(all, 'keyword', 1)],
  ['an allowed', on(all, 'allowed', 1)],
  ['an item', on(all, '0', Number.NaN)],
  ['a known property of requests', on(all, 'responseTimeoutInSeconds', 1.5)],
  ['another length', on(all, 'maxExecutionTimeInSeconds', undefined)],
];

const harmless = HARMLESS.flatMap(([name, pollution]) =>
  BASES.map(
    ([base, make, accepted]): AdversarialInput => ({
      name: `Object.prototype with ${name}: ${base}`,
      what: `Object.prototype with ${name}`,
      make,
      // Inherited properties of a response count.
      accepted:
        name === 'a known property of requests'
          ? accepted.filter((entity) => entity !== 'CloudToDeviceMethod')
          : accepted,
      concerns: ['JobResponse', 'CloudToDeviceMethodRequest'],
      pollution,
    }),
  ),
);

function effective(
  name: string,
  pollution: Pollution,
  make: () => unknown,
  accepted: readonly EntityName[],
): AdversarialInput {
  const concerns: readonly EntityName[] = ['JobResponse', 'CloudToDeviceMethodRequest'];
  return { name: `Object.prototype with ${name}`, make, accepted, concerns, pollution };
}

/** Inherited properties count in responses, but not in requests. */
const inherited: readonly AdversarialInput[] = [
  effective('a methodName: an empty object', on(all, 'methodName', 'a'), () => ({}), OPEN),
  effective(
    'a methodName that is not a string: an empty object',
    on(all, 'methodName', 1),
    () => ({}),
    openExcept('CloudToDeviceMethod'),
  ),
  effective('an etag: a patch without', on(all, 'etag', '*'), () => ({ tags: {} }), OPEN),
  effective('a payload: a method without', on(all, 'payload', Number.NaN), method, [
    'CloudToDeviceMethodRequest',
    ...openExcept('CloudToDeviceMethod'),
  ]),
  effective('a deviceId that throws: an empty object', on(all, 'deviceId', throwing), () => ({}), [
    ...openExcept('Twin'),
  ]),
  effective('a type that throws: a job', on(all, 'type', throwing), job, [
    'JobResponse',
    ...openExcept('Twin'),
  ]),
  effective('a type that throws: a device id', on(all, 'type', throwing), () => 'device', [
    'DeviceId',
    'JobId',
  ]),
];

export const pollutionInputs: readonly AdversarialInput[] = [...harmless, ...inherited];
