import { fixtures, nearMisses } from '../../../src/fixtures/index.js';

/** Where an entity stands in another one, of which all else is legal. */
export interface Guest {
  readonly guest: string;
  readonly host: string;
  readonly path: readonly string[];
  readonly hold: (value: unknown) => unknown;
}

const FRAMES: Readonly<Record<string, object>> = {
  CancelJobParameters: { id: 'j', 'api-version': '2021-04-12' },
  DeviceJob: { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'pending' },
  JobResponse: { type: 'unknown', status: 'unknown' },
  ScheduleDeviceMethod: {
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'reboot' },
  },
  ScheduleUpdateTwin: {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: {} },
  },
};

/** The guest, and the path to it, by the host or the frame of one. */
const ROWS: readonly (readonly [guest: string, host: string, path: string])[] = [
  ...['createdTime', 'startTime', 'endTime', 'updateTwin.lastActivityTime'].map(
    (path) => ['Timestamp', 'JobResponse', path] as const,
  ),
  ['Timestamp', 'Twin', 'statusUpdateTime'],
  ['Timestamp', 'Twin', 'lastActivityTime'],
  ['Timestamp', 'ScheduleDeviceMethod', 'startTime'],
  ['Timestamp', 'ScheduleUpdateTwin', 'startTime'],
  ['DeviceId', 'Twin', 'deviceId'],
  ['DeviceId', 'Twin', 'moduleId'],
  ['DeviceId', 'JobResponse', 'updateTwin.deviceId'],
  ['DeviceId', 'DeviceJob', 'deviceId'],
  ['DeviceId', 'DeviceJob', 'moduleId'],
  ...['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'].map(
    (path) => ['Timestamp', 'DeviceJob', path] as const,
  ),
  ['JobId', 'CancelJobParameters', 'id'],
  ['JobId', 'ScheduleDeviceMethod', 'jobId'],
  ['JobId', 'ScheduleUpdateTwin', 'jobId'],
  ['JobId', 'JobResponse', 'jobId'],
  ['JobType', 'JobResponse', 'type'],
  ['JobStatus', 'JobResponse', 'status'],
  ['DeviceStatus', 'Twin', 'status'],
  ['ConnectionState', 'Twin', 'connectionState'],
  ['AuthenticationType', 'Twin', 'authenticationType'],
  ['X509Thumbprint', 'Twin', 'x509Thumbprint'],
  ['DeviceCapabilities', 'Twin', 'capabilities'],
  ['TwinProperties', 'Twin', 'properties'],
  ['TwinProperties', 'JobResponse', 'updateTwin.properties'],
  ['Twin', 'JobResponse', 'updateTwin'],
  ['CloudToDeviceMethod', 'JobResponse', 'cloudToDeviceMethod'],
  ['DeviceJobStatistics', 'JobResponse', 'deviceJobStatistics'],
  ['CloudToDeviceMethodRequest', 'ScheduleDeviceMethod', 'cloudToDeviceMethod'],
  ['TwinPatch', 'ScheduleUpdateTwin', 'updateTwin'],
];

export const guests: readonly Guest[] = ROWS.map(([guest, frame, steps]) => {
  const [first = '', ...rest] = steps.split('.');
  const nest = (value: unknown) =>
    rest.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return {
    guest,
    host: frame.startsWith('Schedule') ? 'JobRequest' : frame,
    path: [first, ...rest],
    hold: (value) => ({ ...FRAMES[frame], [first]: nest(value) }),
  };
});

const makers: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = fixtures;
const misses: Readonly<Record<string, readonly { value: () => unknown }[]>> = nearMisses;

/** All fixtures and near misses of an entity. */
export function examplesOf(entity: string): unknown[] {
  const legal = Object.values(makers[entity] ?? {});
  const illegal = (misses[entity] ?? []).map(({ value }) => value);
  return [...legal, ...illegal].map((make) => make());
}
