// The time of lists whose items share parts. Not run by mutation testing, which slows code down ten times.

import { expect, test } from 'vitest';
import {
  isDeviceJobList,
  isJobList,
  isTwinList,
  validateDeviceJobList,
  validateJobList,
  validateTwinList,
} from '../../src/index.js';

/** About four times the CPU time of both calls for the slowest list, on a busy machine. */
const MAX_LIST_MILLISECONDS = 8000;

const job = (updateTwin: object) => ({ type: 'scheduleUpdateTwin', status: 'running', updateTwin });
const inTags = (value: unknown) => ({ tags: { a: value } });
const keys = (length: number, value: unknown) =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, value]));
const payload = (value: unknown) => ({
  type: 'scheduleDeviceMethod',
  status: 'running',
  cloudToDeviceMethod: { payload: value },
});

const twin = (parts: object) => ({
  deviceId: 'd',
  etag: '',
  version: 1,
  properties: {},
  ...parts,
});

const EMPTY_STRINGS = inTags(Array(65_000).fill(''));
const PARENT_SCOPES = { parentScopes: Array(65_536).fill('a') };

/** Runs a function and returns the milliseconds of CPU time that it took. */
function timeOf(run: () => void): number {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1000;
}

test.each([
  ['sections of empty strings', job(EMPTY_STRINGS)],
  ['sections of empty objects', job(inTags(Array(65_000).fill({})))],
  ['sections with many keys', job({ tags: keys(1500, '') })],
  ['parent scopes', job(PARENT_SCOPES)],
  ['payloads of objects', payload(Array(40_000).fill({}))],
  ['payloads of arrays', payload(Array(43_000).fill([]))],
  ['payloads of arrays near the size limit', payload([...Array(43_685).fill([]), 0.123456789])],
  ['payloads with many keys', payload(keys(10_000, 0))],
  ['payloads as bytes', payload(Array(131_072).fill(255))],
])('a list of jobs that shares %s is rejected, and quickly', (_what, shared) => {
  const list = Array(65_536).fill(shared);
  const time = timeOf(() => {
    expect(isJobList(list)).toBe(false);
    expect(validateJobList(list)).toMatchObject({ issues: [{ path: [], code: 'work-limit' }] });
  });
  expect(time).toBeLessThan(MAX_LIST_MILLISECONDS);
});

test.each([
  ['sections of empty strings', twin(EMPTY_STRINGS)],
  ['reported properties', twin({ properties: { reported: keys(1500, '') } })],
  ['parent scopes', twin(PARENT_SCOPES)],
])('a page of twins that shares %s is rejected, and quickly', (_what, shared) => {
  const list = Array(65_536).fill(shared);
  const time = timeOf(() => {
    expect(isTwinList(list)).toBe(false);
    expect(validateTwinList(list)).toMatchObject({ issues: [{ path: [], code: 'work-limit' }] });
  });
  expect(time).toBeLessThan(MAX_LIST_MILLISECONDS);
});

test('a page of jobs on devices that shares a payload is accepted, and quickly, since payloads are not read', () => {
  const shared = {
    deviceId: 'd',
    jobId: 'j',
    jobType: 'scheduleDeviceMethod',
    status: 'completed',
    outcome: { deviceMethodResponse: { status: 200, payload: Array(1_000_000).fill({}) } },
  };
  const list = Array(65_536).fill(shared);
  const time = timeOf(() => {
    expect(isDeviceJobList(list)).toBe(true);
    expect(validateDeviceJobList(list).ok).toBe(true);
  });
  expect(time).toBeLessThan(MAX_LIST_MILLISECONDS);
});
