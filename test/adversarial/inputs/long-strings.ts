// Texts of 10 MB in every member that is a text, as values and as keys.

import { ANY_OBJECT, type HostileValue, inPlaces } from '../in-places.js';
import type { EntityName, HostileInput } from '../input.js';
import { once } from '../input.js';
import { ALL_PLACES, CORE_PLACES, OPEN } from '../places/index.js';

const LENGTH = 10_000_000;

export const LETTERS = once(() => 'a'.repeat(LENGTH));

/** Made of a million pieces, which are put together only when it is read. */
function rope(): string {
  let text = '';
  for (let piece = 0; piece < 1_000_000; piece++) text += 'abcdefghij';
  return text;
}

const values: readonly HostileValue[] = [
  { name: 'a rope of 10 MB', make: rope, meets: [] },
  { name: '20 MB of lone surrogates', make: once(() => '\ud800'.repeat(LENGTH)), meets: [] },
  { name: '10 MB of NUL', make: once(() => '\0'.repeat(LENGTH)), meets: [] },
  {
    name: 'a key of 10 MB',
    make: once(() => ({ [LETTERS()]: 1 })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a key of 10 MB that holds 100 faults',
    make: once(() => ({
      [`${LETTERS()}.`]: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`a.${i}`, i])),
    })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a key of 10 MB round 100 infinities',
    make: once(() => ({ [LETTERS()]: new Array(100).fill(Number.POSITIVE_INFINITY) })),
    meets: ANY_OBJECT,
  },
  {
    name: 'a hundred keys of 100 kB',
    make: once(() =>
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}${'~/'.repeat(50_000)}`, 1])),
    ),
    meets: ANY_OBJECT,
  },
];

/** A member of these that is a text without a rule of length: 10 MB of it are legal. */
function legal(name: string, ...knowing: readonly EntityName[]): HostileInput {
  return {
    name: `10 MB as ${name}`,
    what: '10 MB of letters',
    make: () => ({ [name]: LETTERS() }),
    accepted: OPEN,
    concerns: knowing,
  };
}

function inJob(name: string, isLegal: boolean): HostileInput {
  return {
    name: `10 MB as ${name} of a job`,
    what: '10 MB of letters',
    make: () => ({ type: 'export', status: 'failed', [name]: LETTERS() }),
    accepted: [...OPEN.filter((entity) => entity !== 'Twin'), ...(isLegal ? JOB : [])],
    concerns: JOB,
  };
}

const JOB: readonly EntityName[] = ['JobResponse'];

function illegal(name: string, ...knowing: readonly EntityName[]): HostileInput {
  return {
    ...legal(name, ...knowing),
    accepted: OPEN.filter((entity) => !knowing.includes(entity)),
  };
}

export const longStringInputs: readonly HostileInput[] = [
  ...inPlaces(ALL_PLACES, [{ name: '10 MB of letters', make: LETTERS, meets: [] }]).filter(
    ({ name }) => !/parentScopes|query condition of a job$|job id of|name of a method/.test(name),
  ),
  ...inPlaces(CORE_PLACES, values),
  ...['jobId', 'queryCondition', 'failureReason', 'statusMessage'].map((name) => inJob(name, true)),
  ...['createdTime', 'startTime', 'endTime', 'status'].map((name) => inJob(name, false)),
  ...['etag', 'deviceEtag', 'deviceScope', 'modelId'].map((name) => legal(name, 'Twin')),
  legal('methodName', 'CloudToDeviceMethod', 'CloudToDeviceMethodRequest'),
  ...[
    'deviceId',
    'moduleId',
    'statusReason',
    'statusUpdateTime',
    'lastActivityTime',
    'connectionState',
    'authenticationType',
    'version',
    'parentScopes',
    'capabilities',
  ].map((name) => illegal(name, 'Twin')),
  illegal('PrimaryThumbprint', 'X509Thumbprint'),
  illegal('iotEdge', 'DeviceCapabilities'),
  illegal('deviceCount', 'DeviceJobStatistics'),
  illegal('payload', 'CloudToDeviceMethod', 'CloudToDeviceMethodRequest'),
];
