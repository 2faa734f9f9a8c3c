// The time of lists whose jobs share parts. Not run by mutation testing, which slows code down ten times.

import { expect, test } from 'vitest';
import { isJobList, validateJobList } from '../../src/index.js';

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

test.each([
  ['sections of empty strings', job(inTags(Array(65_000).fill('')))],
  ['sections of empty objects', job(inTags(Array(65_000).fill({})))],
  ['sections with many keys', job({ tags: keys(1500, '') })],
  ['parent scopes', job({ parentScopes: Array(65_536).fill('a') })],
  ['payloads of objects', payload(Array(40_000).fill({}))],
  ['payloads with many keys', payload(keys(10_000, 0))],
  ['payloads as bytes', payload(Array(131_072).fill(255))],
])('a list that shares %s is rejected, and quickly', (_what, shared) => {
  const list = Array(65_536).fill(shared);
  const { user } = process.cpuUsage();
  expect(isJobList(list)).toBe(false);
  expect(validateJobList(list)).toMatchObject({ issues: [{ path: [], code: 'list-size' }] });
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(MAX_LIST_MILLISECONDS);
});
