import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import {
  cancelJob,
  createJob,
  getJob,
  methodJob,
  parse,
  query,
  send,
  twinJob,
} from './support/requests.js';

const pump = { deviceId: 'pump-1', tags: { site: 'Lyon' } };
const oven = { deviceId: 'oven-1', tags: { site: 'Nantes' } };
const camera = { deviceId: 'pump-1', moduleId: 'camera' };

test('PUT /jobs/v2/{id} creates a job and returns its id, type and status [J1]', () => {
  const hub = createFakeHub();
  expect(parse(createJob(hub, 'j1', methodJob()))).toEqual({
    status: 200,
    code: undefined,
    body: { jobId: 'j1', type: 'scheduleDeviceMethod', status: 'queued' },
  });
});

test('GET /jobs/v2/{id} returns the request, times and statistics of a method job while it is queued, runs and ends', () => {
  const hub = createFakeHub({ twins: [pump, oven] });
  createJob(hub, 'j1', methodJob({ maxExecutionTimeInSeconds: 60 }));
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
  expect(getJob(hub, 'j1')).toEqual(queued);
  hub.advance(1000);
  const counts = { deviceCount: 2, pendingCount: 0, failedCount: 0 };
  expect(getJob(hub, 'j1')).toEqual({
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
  expect(getJob(hub, 'j1')).toEqual(ended);
  expect(hub.jobs()).toEqual([ended]);
});

test('GET /jobs/v2/{id} returns the start time as it was sent, and the status scheduled until then', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob({ startTime: '2026-01-01T02:00:00+01:00' }));
  hub.advance(3_599_999);
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'scheduled',
    startTime: '2026-01-01T02:00:00+01:00',
  });
  hub.advance(1);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'queued' });
});

test('a twin job echoes its patch with deviceId null, and patches the twin when it ends [J7]', () => {
  const hub = createFakeHub({ twins: [pump] });
  createJob(hub, 'j1', twinJob());
  expect(getJob(hub, 'j1')).toMatchObject({
    updateTwin: { deviceId: null, etag: '*', tags: { floor: 3 } },
  });
  hub.advance(1999);
  expect(hub.twins()).toMatchObject([pump]);
  expect(hub.twins()[0]?.tags).toEqual(pump.tags);
  hub.advance(1);
  expect(hub.twins()).toMatchObject([{ deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3 } }]);
});

test('GET /jobs/v2/{id} returns 200 with the status unknown for a job that never existed [J2]', () => {
  const response = send(createFakeHub(), 'GET', '/jobs/v2/never');
  expect(parse(response)).toEqual({
    status: 200,
    code: undefined,
    body: { type: 'unknown', status: 'unknown' },
  });
});

test('POST /jobs/v2/{id}/cancel cancels a job that has not begun, so that another can be created', () => {
  const hub = createFakeHub({ twins: [pump] });
  createJob(hub, 'j1', methodJob({ startTime: '2026-02-01T00:00:00Z' }));
  expect(parse(cancelJob(hub, 'j1'))).toMatchObject({
    status: 200,
    body: { jobId: 'j1', status: 'cancelled', endTime: '2026-01-01T00:00:00.000Z' },
  });
  expect(parse(createJob(hub, 'j2', methodJob())).status).toBe(200);
  expect(hub.deviceJobs()).toMatchObject([
    { jobId: 'j1', deviceId: 'pump-1', status: 'canceled' },
    { jobId: 'j2', deviceId: 'pump-1', status: 'pending' },
  ]);
});

test('GET /jobs/v2/query lists jobs as a bare array, oldest first, with a continuation token in a header [B1]', () => {
  const hub = createFakeHub({ tier: 'S2' });
  expect(parse(send(hub, 'GET', '/jobs/v2/query')).body).toEqual([]);
  for (const id of ['j1', 'j2', 'j3']) createJob(hub, id, methodJob());
  const size = { 'x-ms-max-item-count': '2' };
  const first = send(hub, 'GET', '/jobs/v2/query', undefined, size);
  expect(JSON.parse(first.body)).toMatchObject([{ jobId: 'j1' }, { jobId: 'j2' }]);
  const token = { ...size, 'x-ms-continuation': first.headers['x-ms-continuation'] ?? '' };
  const second = send(hub, 'GET', '/jobs/v2/query', undefined, token);
  expect(JSON.parse(second.body)).toMatchObject([{ jobId: 'j3' }]);
  expect(second.headers).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'x-ms-item-type': 'jobResponse',
  });
});

test('GET /jobs/v2/query filters jobs by type and status', () => {
  const hub = createFakeHub({ tier: 'S2' });
  createJob(hub, 'method', methodJob());
  createJob(hub, 'twin', twinJob());
  createJob(hub, 'later', twinJob({ startTime: '2026-01-02T00:00:00Z' }));
  const list = (filter: string) =>
    (parse(send(hub, 'GET', `/jobs/v2/query?${filter}`)).body as { jobId: string }[]).map(
      ({ jobId }) => jobId,
    );
  expect(list('jobType=scheduleUpdateTwin')).toEqual(['twin', 'later']);
  expect(list('jobStatus=queued')).toEqual(['method', 'twin']);
  expect(list('jobStatus=queued&jobType=scheduleUpdateTwin')).toEqual(['twin']);
  expect(list('jobType=export')).toEqual([]);
});

test('POST /devices/query returns rows of jobs, devices and modules', () => {
  const hub = createFakeHub({ twins: [pump, oven, camera] });
  createJob(hub, 'j1', methodJob());
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
  expect(query(hub, "select * from devices where tags.site = 'Lyon'")).toMatchObject([pump]);
  expect(query(hub, 'SELECT * FROM devices')).toMatchObject([pump, oven]);
  expect(query(hub, ' SELECT * FROM devices.modules ')).toMatchObject([camera]);
});

test.each([
  ['SELECT * FROM devices', 'twin'],
  ['SELECT * FROM devices.modules', 'twin'],
  ['SELECT * FROM devices.jobs', 'deviceJob'],
  ['select * from DEVICES.JOBS', 'deviceJob'],
])('POST /devices/query returns the header x-ms-item-type for %s: %s', (text, type) => {
  const response = send(createFakeHub(), 'POST', '/devices/query', { query: text });
  expect(response.headers['x-ms-item-type']).toBe(type);
});

test.each([[undefined], ['100'], ['101'], ['999999999']])(
  'a page has at most 100 rows, for the page size %s',
  (size) => {
    const twins = Array.from({ length: 201 }, (_, index) => ({ deviceId: `d${index}` }));
    const hub = createFakeHub({ twins });
    const pages: number[] = [];
    let token = '';
    do {
      const headers = {
        ...(size === undefined ? {} : { 'x-ms-max-item-count': size }),
        'x-ms-continuation': token,
      };
      const body = { query: 'SELECT * FROM devices' };
      const page = send(hub, 'POST', '/devices/query', body, headers);
      pages.push(JSON.parse(page.body).length);
      token = page.headers['x-ms-continuation'] ?? '';
    } while (token !== '');
    expect(pages).toEqual([100, 100, 1]);
  },
);
