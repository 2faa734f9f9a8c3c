import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { call, cancel, create, get, methodJob, query, read, twinJob } from './support/calls.js';

const pump = { deviceId: 'pump-1', tags: { site: 'Lyon' } };
const oven = { deviceId: 'oven-1', tags: { site: 'Nantes' } };
const camera = { deviceId: 'pump-1', moduleId: 'camera' };

test('a job is created, and answered with its id, its type and that it is queued', () => {
  const hub = createFakeHub();
  expect(read(create(hub, 'j1', methodJob()))).toEqual({
    status: 200,
    code: undefined,
    body: { jobId: 'j1', type: 'scheduleDeviceMethod', status: 'queued' },
  });
});

test('a method job is queued, runs and ends, with what was sent, its times and counts', () => {
  const hub = createFakeHub({ twins: [pump, oven] });
  create(hub, 'j1', methodJob({ maxExecutionTimeInSeconds: 60 }));
  const queued = {
    jobId: 'j1',
    type: 'scheduleDeviceMethod',
    status: 'queued',
    queryCondition: '*',
    createdTime: '2026-01-01T00:00:00.000Z',
    startTime: '2026-01-01T00:00:00.000Z',
    maxExecutionTimeInSeconds: 60,
    cloudToDeviceMethod: { methodName: 'reboot' },
  };
  expect(get(hub, 'j1')).toEqual(queued);
  hub.advance(1000);
  const counts = { deviceCount: 2, pendingCount: 0, failedCount: 0 };
  expect(get(hub, 'j1')).toEqual({
    ...queued,
    status: 'running',
    deviceJobStatistics: { ...counts, runningCount: 2, succeededCount: 0 },
  });
  hub.advance(1000);
  const ended = {
    ...queued,
    status: 'completed',
    endTime: '2026-01-01T00:00:02.000Z',
    deviceJobStatistics: { ...counts, runningCount: 0, succeededCount: 2 },
  };
  expect(get(hub, 'j1')).toEqual(ended);
  expect(hub.jobs()).toEqual([ended]);
});

test('a job with a start time is scheduled until then, and answered as it was sent', () => {
  const hub = createFakeHub();
  create(hub, 'j1', methodJob({ startTime: '2026-01-01T02:00:00+01:00' }));
  hub.advance(3_599_999);
  expect(get(hub, 'j1')).toMatchObject({
    status: 'scheduled',
    startTime: '2026-01-01T02:00:00+01:00',
  });
  hub.advance(1);
  expect(get(hub, 'j1')).toMatchObject({ status: 'queued' });
});

test('a twin job echoes its patch without a device, and writes it when it ends', () => {
  const hub = createFakeHub({ twins: [pump] });
  create(hub, 'j1', twinJob());
  expect(get(hub, 'j1')).toMatchObject({
    updateTwin: { deviceId: null, etag: '*', tags: { floor: 3 } },
  });
  hub.advance(1999);
  expect(hub.twins()).toEqual([pump]);
  hub.advance(1);
  expect(hub.twins()).toMatchObject([{ deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3 } }]);
});

test('the answer for a job that never existed is 200 with the status unknown [J2]', () => {
  const answer = call(createFakeHub(), 'GET', '/jobs/v2/nobody');
  expect(read(answer)).toEqual({
    status: 200,
    code: undefined,
    body: { type: 'unknown', status: 'unknown' },
  });
});

test('a job that has not begun is cancelled, and frees its slot', () => {
  const hub = createFakeHub({ twins: [pump] });
  create(hub, 'j1', methodJob({ startTime: '2026-02-01T00:00:00Z' }));
  expect(read(cancel(hub, 'j1'))).toMatchObject({
    status: 200,
    body: { jobId: 'j1', status: 'cancelled', endTime: '2026-01-01T00:00:00.000Z' },
  });
  expect(read(create(hub, 'j2', methodJob())).status).toBe(200);
  expect(hub.deviceJobs()).toMatchObject([
    { jobId: 'j1', deviceId: 'pump-1', status: 'canceled' },
    { jobId: 'j2', deviceId: 'pump-1', status: 'pending' },
  ]);
});

test('jobs are listed as a bare array, the earliest first, in pages with a token in the header [B1]', () => {
  const hub = createFakeHub({ tier: 'S2' });
  expect(read(call(hub, 'GET', '/jobs/v2/query')).body).toEqual([]);
  for (const id of ['j1', 'j2', 'j3']) create(hub, id, methodJob());
  const size = { 'x-ms-max-item-count': '2' };
  const first = call(hub, 'GET', '/jobs/v2/query', undefined, size);
  expect(JSON.parse(first.body)).toMatchObject([{ jobId: 'j1' }, { jobId: 'j2' }]);
  const token = { ...size, 'x-ms-continuation': first.headers['x-ms-continuation'] ?? '' };
  const second = call(hub, 'GET', '/jobs/v2/query', undefined, token);
  expect(JSON.parse(second.body)).toMatchObject([{ jobId: 'j3' }]);
  expect(second.headers).toEqual({ 'content-type': 'application/json; charset=utf-8' });
});

test('a list holds the jobs of the type and the status that are asked for', () => {
  const hub = createFakeHub({ tier: 'S2' });
  create(hub, 'method', methodJob());
  create(hub, 'twin', twinJob());
  create(hub, 'later', twinJob({ startTime: '2026-01-02T00:00:00Z' }));
  const list = (filter: string) =>
    (read(call(hub, 'GET', `/jobs/v2/query?${filter}`)).body as { jobId: string }[]).map(
      ({ jobId }) => jobId,
    );
  expect(list('jobType=scheduleUpdateTwin')).toEqual(['twin', 'later']);
  expect(list('jobStatus=queued')).toEqual(['method', 'twin']);
  expect(list('jobStatus=queued&jobType=scheduleUpdateTwin')).toEqual(['twin']);
  expect(list('jobType=export')).toEqual([]);
});

test('a query selects rows of jobs, devices and modules', () => {
  const hub = createFakeHub({ twins: [pump, oven, camera] });
  create(hub, 'j1', methodJob());
  const rows = query(hub, "SELECT * FROM devices.jobs WHERE devices.jobs.deviceId = 'oven-1'");
  expect(rows).toEqual([
    {
      deviceId: 'oven-1',
      jobId: 'j1',
      jobType: 'scheduleDeviceMethod',
      status: 'pending',
      createdDateTimeUtc: '2026-01-01T00:00:00.000Z',
      lastUpdatedDateTimeUtc: '2026-01-01T00:00:00.000Z',
    },
  ]);
  expect(query(hub, "select * from devices where tags.site = 'Lyon'")).toEqual([pump]);
  expect(query(hub, 'SELECT * FROM devices')).toEqual([pump, oven]);
  expect(query(hub, ' SELECT * FROM devices.modules ')).toEqual([camera]);
});
