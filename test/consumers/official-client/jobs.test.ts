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
import { startHub } from './start-hub.js';

const NOW = new Date('2026-01-01T00:00:00Z');
const twins = [
  { deviceId: 'pump-1', tags: { site: 'Lyon' } },
  { deviceId: 'pump-2', tags: { site: 'Lyon', old: true } },
  { deviceId: 'oven-1', tags: { site: 'Nantes' } },
];

/** Polls a job once per second of the hub's time, until it has ended. */
async function poll(hub: FakeHub, get: () => Promise<{ jobStatus: unknown }>) {
  const responses: JobResponse[] = [];
  do {
    const { jobStatus } = await get();
    assertJobResponse(jobStatus);
    responses.push(jobStatus);
    hub.advance(1000);
  } while (!isTerminal(responses.at(-1)?.status ?? 'unknown'));
  return responses;
}

test('scheduleDeviceMethod creates a method job, which getJob polls and createQuery reads the results of', async () => {
  const onDirectMethod = () => ({ status: 200, payload: { rebooted: true } });
  const { hub, jobs, registry } = await startHub({ twins, onDirectMethod });
  const method = { methodName: 'reboot', payload: { delay: 5 }, responseTimeoutInSeconds: 10 };
  const created = await jobs.scheduleDeviceMethod('j1', "tags.site = 'Lyon'", method, NOW, 60);
  expect(created.jobStatus).toEqual({
    jobId: 'j1',
    type: 'scheduleDeviceMethod',
    status: 'queued',
  });

  const responses = await poll(hub, () => jobs.getJob('j1'));
  expect(responses.map(({ status }) => status)).toEqual(['queued', 'running', 'completed']);
  expect(responses.at(-1)).toMatchObject({
    cloudToDeviceMethod: method,
    maxExecutionTimeInSeconds: 60,
  });
  expect(progress(responses.at(-1)?.deviceJobStatistics ?? {})).toMatchObject({
    done: 1,
    failed: 0,
  });

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

test('scheduleTwinUpdate creates a twin job, and createQuery returns the patched twins', async () => {
  const { hub, jobs, registry } = await startHub({ twins });
  const patch = {
    etag: '*',
    tags: { old: null, floor: 3 },
    properties: { desired: { interval: 60 } },
  };
  await jobs.scheduleTwinUpdate('j1', "tags.site = 'Lyon'", patch, NOW, 60);
  const responses = await poll(hub, () => jobs.getJob('j1'));
  expect(responses.at(-1)).toMatchObject({ status: 'completed', updateTwin: patch });

  const { result } = await registry
    .createQuery('SELECT * FROM devices WHERE tags.floor = 3')
    .nextAsTwin();
  for (const twin of result as unknown[]) assertTwin(JSON.parse(JSON.stringify(twin)));
  expect(result).toMatchObject([
    { deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3 } },
    { deviceId: 'pump-2', properties: { desired: { interval: 60, $version: 2 } } },
  ]);
  expect(hub.twins()[1]?.tags).toEqual({ site: 'Lyon', floor: 3 });
  expect(hub.twins()[2]).toMatchObject({ ...twins[2], version: 1 });
});

test('createQuery lists jobs in pages, until there is no continuation token', async () => {
  const { jobs } = await startHub({ tier: 'S3' });
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

test('cancelJob cancels a job that has not begun', async () => {
  const { jobs } = await startHub({ twins });
  const tomorrow = new Date('2026-01-02T00:00:00Z');
  await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, tomorrow, 60);
  const { jobStatus } = await jobs.cancelJob('j1');
  assertJobResponse(jobStatus);
  expect(jobStatus.status).toBe('cancelled');
});

test('getJob returns the status unknown for a job that never existed [J2]', async () => {
  const { jobs } = await startHub();
  const { jobStatus } = await jobs.getJob('never');
  assertJobResponse(jobStatus);
  expect(jobStatus).toEqual({ type: 'unknown', status: 'unknown' });
});
