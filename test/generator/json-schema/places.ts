import type { PathStep } from '../../../src/index.js';

/** Puts a value where it may stand, in an entity of which all else is legal. */
type Hold = (value: unknown) => unknown;
/** Where a section or a method stands. */
export type Place = readonly [entity: string, path: readonly PathStep[], hold: Hold];

/** The value with the path in front of it. */
function at(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
}

export const method = { methodName: 'reboot' };
const answer = { type: 'unknown', status: 'unknown' };
const methodJob = { type: 'scheduleDeviceMethod', queryCondition: '*' };
const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*' };

const returned = (path: string[]): Place[] => [
  ['Twin', path, (section) => at(path, section)],
  ['JobResponse', ['updateTwin', ...path], (x) => ({ ...answer, updateTwin: at(path, x) })],
];
const sent = (path: string[]): Place[] => [
  ['TwinPatch', path, (section) => ({ etag: '*', ...at(path, section) })],
  [
    'JobRequest',
    ['updateTwin', ...path],
    (section) => ({ ...twinJob, updateTwin: { etag: '*', ...at(path, section) } }),
  ],
];

/** Each section, in each entity that holds it. */
export const sections: readonly Place[] = [
  ...returned(['tags']),
  ...returned(['properties', 'desired']),
  ...returned(['properties', 'reported']),
  ['TwinProperties', ['desired'], (section) => ({ desired: section })],
  ['TwinProperties', ['reported'], (section) => ({ reported: section })],
  ['JobList', [0, 'updateTwin', 'tags'], (tags) => [{ ...answer, updateTwin: { tags } }]],
  ...sent(['tags']),
  ...sent(['properties', 'desired']),
];

/** The method that is sent, and the one that is echoed, in each entity that holds it. */
export const requests: readonly Place[] = [
  ['CloudToDeviceMethodRequest', [], (members) => members],
  ['JobRequest', ['cloudToDeviceMethod'], (x) => ({ ...methodJob, cloudToDeviceMethod: x })],
];
export const echoes: readonly Place[] = [
  ['CloudToDeviceMethod', [], (members) => members],
  ['JobResponse', ['cloudToDeviceMethod'], (x) => ({ ...answer, cloudToDeviceMethod: x })],
  ['JobList', [0, 'cloudToDeviceMethod'], (x) => [{ ...answer, cloudToDeviceMethod: x }]],
];

/** The condition of a job of either type. */
export const conditions: readonly Place[] = [
  { ...methodJob, cloudToDeviceMethod: method },
  { ...twinJob, updateTwin: { etag: '*', tags: {} } },
].map((job) => [
  'JobRequest',
  ['queryCondition'],
  (queryCondition) => ({ ...job, queryCondition }),
]);
