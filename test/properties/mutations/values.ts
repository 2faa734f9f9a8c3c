import type { EntityName } from '../../support/entities.js';
import { type Mutation, replaced } from './mutation.js';

/** What each place where a text stands alike refuses. */
export const BAD_DEVICE_IDS = ['', 'a b', 'a/b', 'é', 'a\n', 'x'.repeat(129)];
export const BAD_TIMESTAMPS = [
  '',
  'never',
  '2026-02-29T00:00:00Z',
  '2026-04-31T00:00:00',
  '0000-01-01T00:00:00Z',
  '2026-01-31t08:30:00Z',
  '2026-01-31T08:30:00z',
  '2026-01-31 08:30:00Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T08:30:60Z',
  '2026-01-31T08:30:00.1234567890Z',
  '2026-01-31T08:30Z',
  '2026-01-31',
];
export const BAD_JOB_IDS = ['', 'a_b', "a'b", 'a b', 'é', 'x'.repeat(65)];

const NO_TEXT = [0, 1.5, true, [], {}, ['sas'], 1n, Symbol('text')];

const ENUMS: Partial<Record<EntityName, readonly string[]>> = {
  AuthenticationType: ['SAS', 'selfsigned', 'x509', ''],
  ConnectionState: ['connected', 'disconnected', ' Connected'],
  DeviceStatus: ['Enabled', 'deleted'],
  JobStatus: ['canceled', 'Completed', 'pending'],
  JobType: ['cloudToDeviceMethod', 'scheduleTwinUpdate', 'Unknown'],
};

const enums = Object.entries(ENUMS).flatMap(([name, strangers]): Mutation[] => [
  replaced('is none of the list', name as EntityName, [], 'enum', strangers),
  replaced('is no text', name as EntityName, [], 'enum', NO_TEXT),
]);

/** The entities that are a text. */
export const valueMutations: readonly Mutation[] = [
  ...enums,
  replaced('is no device id', 'DeviceId', [], 'device-id', BAD_DEVICE_IDS),
  replaced('is no text', 'DeviceId', [], 'type', NO_TEXT),
  replaced('is no job id', 'JobId', [], 'job-id', BAD_JOB_IDS),
  replaced('is no text', 'JobId', [], 'type', NO_TEXT),
  replaced('is no timestamp', 'Timestamp', [], 'timestamp', BAD_TIMESTAMPS),
  replaced('is no text', 'Timestamp', [], 'type', NO_TEXT),
];
