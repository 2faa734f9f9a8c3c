// Prototype pollution: a built-in prototype has additional properties while a guard runs.

import {
  accepting,
  type EntityName,
  fail,
  inputs,
  openTo,
  openWithout,
  type Pollution,
} from '../input.js';

const job = () => ({ type: 'export', status: 'queued' });
const method = () => ({ methodName: 'a', connectTimeoutInSeconds: 5 });
const patch = () => ({ etag: '*', tags: { a: [1] } });
const request = () => ({ type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch() });

/** Values without pollution. */
const BASES: readonly [name: string, make: () => unknown][] = [
  ['an empty object', () => ({})],
  ['a job', job],
  ['a method', method],
  ['a patch', patch],
  ['a job to create', request],
  ['a device id', () => 'device'],
  ['a number', () => 1],
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

/** Returns the entities that accept a value while its prototype is polluted: inherited properties of responses count. */
function acceptingPolluted(value: unknown, { of, properties }: Pollution): EntityName[] {
  if (of !== all || typeof value !== 'object') return accepting(value);
  const inherited = Object.entries(properties).map(([name, descriptor]) => [
    name,
    descriptor.value,
  ]);
  const requests = accepting(value).filter((entity) => !openTo(value as object).includes(entity));
  return [...requests, ...openTo({ ...Object.fromEntries(inherited), ...value })];
}

const harmless = HARMLESS.flatMap(([polluting, pollution]) =>
  BASES.flatMap(([base, make]) => {
    const what = `Object.prototype with ${polluting}`;
    const accepted = acceptingPolluted(make(), pollution);
    return inputs(ROOTS, accepted, { [`${what}: ${base}`]: make }, { what, pollution });
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

export const pollutionInputs = [
  ...harmless,
  // Inherited properties count in responses, but not in requests.
  ...effective(
    ['methodName', 'a'],
    'a methodName: an empty object',
    empty,
    openTo({ methodName: 'a' }),
  ),
  ...effective(
    ['methodName', 1],
    'a methodName that is not a string: an empty object',
    empty,
    openTo({ methodName: 1 }),
  ),
  ...effective(
    ['etag', '*'],
    'an etag: a patch without',
    () => ({ tags: {} }),
    openTo({ etag: '*', tags: {} }),
  ),
  ...effective(['payload', Number.NaN], 'a payload: a method without', method, [
    'CloudToDeviceMethodRequest',
    ...openTo({ ...method(), payload: Number.NaN }),
  ]),
  ...effective(
    ['deviceId', THROWING],
    'a deviceId that throws: an empty object',
    empty,
    openWithout('deviceId'),
  ),
  ...effective(['type', THROWING], 'a type that throws: a job', job, accepting(job())),
  ...effective(
    ['type', THROWING],
    'a type that throws: a device id',
    () => 'device',
    accepting('device'),
  ),
];
