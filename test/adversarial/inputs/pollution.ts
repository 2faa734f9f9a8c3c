// Prototype pollution: a built-in prototype has additional properties while a guard runs.

import { type EntityName, fail, inputs, OPEN, openExcept, type Pollution } from '../input.js';

const job = () => ({ type: 'export', status: 'queued' });
const method = () => ({ methodName: 'a', connectTimeoutInSeconds: 5 });
const patch = () => ({ etag: '*', tags: { a: [1] } });
const request = () => ({ type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch() });

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
  const described = value === THROWING ? THROWING : { value };
  const descriptor = { configurable: true, enumerable: true, ...described };
  return { of, properties: Object.assign(Object.create(null), { [name]: descriptor }) };
}

const THROWING = { get: fail };

const all = Object.prototype;

/** Pollution without an effect on any result. */
const HARMLESS: readonly [name: string, Pollution][] = [
  ['an enumerable property', on(all, 'a.b', Number.NaN)],
  ['a hidden toJSON', on(all, 'toJSON', () => 'other')],
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

const ROOTS = ['JobResponse', 'CloudToDeviceMethodRequest'] as const;

const harmless = HARMLESS.flatMap(([polluting, pollution]) =>
  BASES.flatMap(([base, make, accepted]) => {
    const what = `Object.prototype with ${polluting}`;
    // Inherited properties of a response count.
    const isKnown = polluting === 'a known property of requests';
    const still = accepted.filter((entity) => !isKnown || entity !== 'CloudToDeviceMethod');
    return inputs(ROOTS, still, { [`${what}: ${base}`]: make }, { what, pollution });
  }),
);

function effective(
  [property, value]: [property: string, value: unknown],
  what: string,
  make: () => unknown,
  accepted: readonly EntityName[],
) {
  const pollution = on(all, property, value);
  return inputs(ROOTS, accepted, { [`Object.prototype with ${what}`]: make }, { pollution });
}

const empty = () => ({});
const openJob = ['JobResponse', ...openExcept('Twin')] as const;
const openMethod = openExcept('CloudToDeviceMethod');

export const pollutionInputs = [
  ...harmless,
  // Inherited properties count in responses, but not in requests.
  ...effective(['methodName', 'a'], 'a methodName: an empty object', empty, OPEN),
  ...effective(
    ['methodName', 1],
    'a methodName that is not a string: an empty object',
    empty,
    openMethod,
  ),
  ...effective(['etag', '*'], 'an etag: a patch without', () => ({ tags: {} }), OPEN),
  ...effective(['payload', Number.NaN], 'a payload: a method without', method, [
    'CloudToDeviceMethodRequest',
    ...openMethod,
  ]),
  ...effective(
    ['deviceId', THROWING],
    'a deviceId that throws: an empty object',
    empty,
    openExcept('Twin'),
  ),
  ...effective(['type', THROWING], 'a type that throws: a job', job, openJob),
  ...effective(['type', THROWING], 'a type that throws: a device id', () => 'device', [
    'DeviceId',
    'JobId',
  ]),
];
