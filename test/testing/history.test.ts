// Long histories: their pages, and what requests cost beside them.

import { expect, test } from 'vitest';
import { createFakeHub, type FakeHub } from '../../src/testing/index.js';
import { createJob, methodJob, send, twinJob } from './support/requests.js';

const twinsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    deviceId: `d${index}`,
    tags: { parity: index % 2 },
  }));

/** A hub whose jobs have all ended. */
function hubWithHistory(jobs: number, devices: number): FakeHub {
  const hub = createFakeHub({ twins: twinsOf(devices) });
  for (let index = 0; index < jobs; index++) {
    createJob(hub, `j${index}`, methodJob());
    hub.advance(5000);
  }
  return hub;
}

function page(hub: FakeHub, text: string, token = '', size = 100) {
  const headers = { 'x-ms-max-item-count': String(size), 'x-ms-continuation': token };
  const response = send(hub, 'POST', '/devices/query', { query: text }, headers);
  const rows: { jobId: string; deviceId: string }[] = JSON.parse(response.body);
  return { rows, token: response.headers['x-ms-continuation'] };
}

/** The rows of all pages. */
function pages(hub: FakeHub, text: string, size: number): string[] {
  const all: string[] = [];
  let token: string | undefined = '';
  do {
    const next: ReturnType<typeof page> = page(hub, text, token, size);
    expect(next.rows.length === size || next.token === undefined).toBe(true);
    all.push(...next.rows.map(({ jobId, deviceId }) => `${jobId} ${deviceId}`));
    token = next.token;
  } while (token !== undefined);
  return all;
}

test.each([1, 2, 3, 7, 100])('pages of %i rows list each selected row once', (size) => {
  const hub = hubWithHistory(3, 5);
  createJob(hub, 'waiting', methodJob({ queryCondition: 'tags.parity = 1' }));
  const rows = hub.deviceJobs().map(({ jobId, deviceId }) => `${jobId} ${deviceId}`);
  const select = (condition: string) =>
    pages(hub, `SELECT * FROM devices.jobs${condition && ` WHERE ${condition}`}`, size);
  expect(select('')).toEqual(rows);
  expect(rows).toHaveLength(17);
  expect(select("deviceId = 'd3'")).toEqual(rows.filter((row) => row.endsWith('d3')));
  const ofJob = rows.filter((row) => row.startsWith('j1'));
  expect(select("devices.jobs.jobId = 'j1'")).toEqual(ofJob);
  expect(select("status = 'completed' AND (JOBID = 'j1' AND deviceId != 'd0')")).toEqual(
    ofJob.slice(1),
  );
  expect(select("jobId = 'j1' OR jobId = 'j2'")).toHaveLength(10);
  expect(select("jobId = 'J1'")).toEqual([]);
  expect(select("jobId = 'j1' AND jobId = 'j2'")).toEqual([]);
  expect(select("jobId != 'j1'")).toHaveLength(12);
});

test('pages of jobs list each selected job once', () => {
  const hub = hubWithHistory(5, 1);
  createJob(hub, 'last', twinJob());
  const ids = (filter: string) => {
    const all: string[] = [];
    let token: string | undefined = '';
    do {
      const headers = { 'x-ms-max-item-count': '2', 'x-ms-continuation': token };
      const response = send(hub, 'GET', `/jobs/v2/query?${filter}`, undefined, headers);
      all.push(...JSON.parse(response.body).map(({ jobId }: { jobId: string }) => jobId));
      token = response.headers['x-ms-continuation'];
    } while (token !== undefined);
    return all;
  };
  expect(ids('')).toEqual(['j0', 'j1', 'j2', 'j3', 'j4', 'last']);
  expect(ids('jobStatus=completed')).toEqual(['j0', 'j1', 'j2', 'j3', 'j4']);
  expect(ids('jobType=scheduleUpdateTwin')).toEqual(['last']);
});

/** The least milliseconds of several calls. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('a page of rows and a create take as long beside a long history', () => {
  const [short, long] = [hubWithHistory(20, 100), hubWithHistory(1000, 100)];
  const create = (hub: FakeHub) => {
    let count = 0;
    return () => createJob(hub, `again${count++}`, methodJob());
  };
  const query = (hub: FakeHub) => () => page(hub, 'SELECT * FROM devices.jobs');
  const last = (hub: FakeHub) => () =>
    page(hub, "SELECT * FROM devices.jobs WHERE jobId = 'j19' AND deviceId = 'd7'");
  for (const measured of [query, last, create]) {
    // With 50 times the rows, a traversal of the history would take 50 times as long.
    expect(timeOf(measured(long))).toBeLessThan(10 * timeOf(measured(short)) + 1);
  }
});

test('the time of a job grows with its devices, also if each takes another time', () => {
  const run = (devices: number) => {
    const executionTimeMs = ({ deviceId }: { deviceId?: string | null }) =>
      Number(`${deviceId}`.slice(1));
    const hub = createFakeHub({ twins: twinsOf(devices), executionTimeMs });
    const start = performance.now();
    createJob(hub, 'j', methodJob({ maxExecutionTimeInSeconds: 3600 }));
    hub.advance(60_000);
    expect(hub.jobs()).toMatchObject([{ status: 'completed' }]);
    return performance.now() - start;
  };
  run(1000);
  // A square would take 256 times as long.
  expect(run(16_000)).toBeLessThan(100 * run(1000));
});
