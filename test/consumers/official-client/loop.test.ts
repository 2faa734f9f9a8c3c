import {
  assertDeviceJob,
  assertJobList,
  assertJobResponse,
  assertTwin,
  isTerminal,
  type JobResponse,
  progress,
} from 'iothub-jobs-schema';
import type { FakeHub } from 'iothub-jobs-schema/testing';
import { expect, test } from 'vitest';
import { serving } from './serving.js';

const NOW = new Date('2026-01-01T00:00:00Z');
const twins = [
  { deviceId: 'pump-1', tags: { site: 'Lyon' } },
  { deviceId: 'pump-2', tags: { site: 'Lyon', old: true } },
  { deviceId: 'oven-1', tags: { site: 'Nantes' } },
];

/** Polls as a program does, a second of the hub's time between two calls. */
async function poll(hub: FakeHub, get: () => Promise<{ jobStatus: unknown }>) {
  const seen: JobResponse[] = [];
  do {
    const { jobStatus } = await get();
    assertJobResponse(jobStatus);
    seen.push(jobStatus);
    hub.advance(1000);
  } while (!isTerminal(seen.at(-1)?.status ?? 'unknown'));
  return seen;
}

test('a method job is scheduled, polled to its end, and its outcome read', async () => {
  const onDirectMethod = () => ({ status: 200, payload: { rebooted: true } });
  const { hub, jobs, registry } = await serving({ twins, onDirectMethod });
  const method = { methodName: 'reboot', payload: { delay: 5 }, responseTimeoutInSeconds: 10 };
  const created = await jobs.scheduleDeviceMethod('j1', "tags.site = 'Lyon'", method, NOW, 60);
  expect(created.jobStatus).toEqual({
    jobId: 'j1',
    type: 'scheduleDeviceMethod',
    status: 'queued',
  });

  const seen = await poll(hub, () => jobs.getJob('j1'));
  expect(seen.map(({ status }) => status)).toEqual(['queued', 'running', 'completed']);
  expect(seen.at(-1)).toMatchObject({ cloudToDeviceMethod: method, maxExecutionTimeInSeconds: 60 });
  expect(progress(seen.at(-1)?.deviceJobStatistics ?? {})).toMatchObject({ done: 1, failed: 0 });

  const { result } = await registry
    .createQuery("SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'j1'")
    .next();
  for (const row of result as unknown[]) assertDeviceJob(row);
  const deviceMethodResponse = { status: 200, payload: { rebooted: true } };
  expect(result).toMatchObject([
    { deviceId: 'pump-1', status: 'completed', outcome: { deviceMethodResponse } },
    { deviceId: 'pump-2', status: 'completed', outcome: { deviceMethodResponse } },
  ]);
  expect(hub.requests.flatMap(({ issues }) => issues)).toEqual([]);
});

test('a twin job writes what it was sent, and the twins are read by a query', async () => {
  const { hub, jobs, registry } = await serving({ twins });
  const patch = {
    etag: '*',
    tags: { old: null, floor: 3 },
    properties: { desired: { interval: 60 } },
  };
  await jobs.scheduleTwinUpdate('j1', "tags.site = 'Lyon'", patch, NOW, 60);
  const seen = await poll(hub, () => jobs.getJob('j1'));
  expect(seen.at(-1)).toMatchObject({ status: 'completed', updateTwin: patch });

  const { result } = await registry
    .createQuery('SELECT * FROM devices WHERE tags.floor = 3')
    .nextAsTwin();
  for (const twin of result as unknown[]) assertTwin(JSON.parse(JSON.stringify(twin)));
  expect(result).toMatchObject([
    { deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3 } },
    { deviceId: 'pump-2', properties: { desired: { interval: 60, $version: 1 } } },
  ]);
  expect(hub.twins()[1]?.tags).toEqual({ site: 'Lyon', floor: 3 });
  expect(hub.twins()[2]).toEqual(twins[2]);
});

test('jobs are listed page by page, until no token comes', async () => {
  const { jobs } = await serving({ tier: 'S3' });
  for (let id = 1; id <= 5; id++) {
    await jobs.scheduleDeviceMethod(`j${id}`, '*', { methodName: 'reboot' }, NOW, 60);
  }
  const query = jobs.createQuery('scheduleDeviceMethod', 'queued', 2);
  const pages: unknown[] = [];
  do {
    const { result } = await query.next(query.continuationToken);
    assertJobList(result);
    pages.push(result.map(({ jobId }) => jobId));
  } while (query.hasMoreResults);
  expect(pages).toEqual([['j1', 'j2'], ['j3', 'j4'], ['j5']]);
});

test('a job that has not begun is cancelled', async () => {
  const { jobs } = await serving({ twins });
  const tomorrow = new Date('2026-01-02T00:00:00Z');
  await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, tomorrow, 60);
  const { jobStatus } = await jobs.cancelJob('j1');
  assertJobResponse(jobStatus);
  expect(jobStatus.status).toBe('cancelled');
});

test('a job that never existed is got without an error [J2]', async () => {
  const { jobs } = await serving();
  const { jobStatus } = await jobs.getJob('nobody');
  assertJobResponse(jobStatus);
  expect(jobStatus).toEqual({ type: 'unknown', status: 'unknown' });
});
