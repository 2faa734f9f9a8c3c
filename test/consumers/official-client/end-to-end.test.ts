// The flows of the client's own end-to-end tests, which run against a hub: service/e2e of azure-iot-sdk-node.
import {
  assertIdentifiedTwin,
  assertJobList,
  assertJobResponse,
  isDeviceJobList,
} from 'iothub-jobs-schema';
import type { FakeHub } from 'iothub-jobs-schema/testing';
import { expect, test } from 'vitest';
import { startHub } from './start-hub.js';

const METHOD = { methodName: 'reboot', payload: { delay: 5 }, responseTimeoutInSeconds: 15 };
const PATCH = {
  etag: '*',
  tags: { building: '43', floor: 3 },
  properties: { desired: { interval: 60 }, reported: {} },
};
const CONDITION = "deviceId IN ['pump-1']";

/** Serves a hub whose time is the time of the client, which sends the current time as the default start time. */
async function startHubWithDevices() {
  const twins = [{ deviceId: 'pump-1' }, { deviceId: 'pump-2' }];
  return startHub({ twins, tier: 'S2', clock: Date });
}

/** Calls a function that takes a callback, and returns a promise of its result. */
function byCallback<T>(call: (callback: (error: unknown, result?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, result) => (error ? reject(error) : resolve(result as T)));
  });
}

/** Returns the codes of all issues and advice so far. */
function codesOf(hub: FakeHub) {
  return hub.requests.flatMap(({ issues, advice }) =>
    [...issues, ...advice].map(({ code }) => code),
  );
}

test('scheduleDeviceMethod by promise, getJob and the rows of the job, without a warning', async () => {
  const { hub, jobs, registry } = await startHubWithDevices();
  await jobs.scheduleDeviceMethod('method-1', CONDITION, METHOD, new Date(Date.now()), 3600);
  hub.advance(2000);
  const { jobStatus } = await jobs.getJob('method-1');
  assertJobResponse(jobStatus);
  expect(jobStatus).toMatchObject({ status: 'completed', type: 'scheduleDeviceMethod' });
  const text = "SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'method-1'";
  const { result } = await registry.createQuery(text).next();
  expect(isDeviceJobList(result)).toBe(true);
  expect(result).toMatchObject([{ deviceId: 'pump-1', status: 'completed' }]);
  expect(codesOf(hub)).toEqual([]);
});

test('scheduleDeviceMethod by callback with the default start time and duration, without a warning', async () => {
  const { hub, jobs } = await startHubWithDevices();
  const job = await byCallback((done) =>
    jobs.scheduleDeviceMethod('method-2', CONDITION, METHOD, done),
  );
  assertJobResponse(job);
  hub.advance(2000);
  const ended = await byCallback((done) => jobs.getJob('method-2', done));
  expect(ended).toMatchObject({ status: 'completed', maxExecutionTimeInSeconds: 3600 });
  expect(codesOf(hub)).toEqual([]);
});

test('scheduleTwinUpdate with empty reported properties, then getTwin, by promise', async () => {
  const { hub, jobs, registry } = await startHubWithDevices();
  await jobs.scheduleTwinUpdate('twin-1', CONDITION, PATCH, new Date(), 3600);
  hub.advance(2000);
  expect((await jobs.getJob('twin-1')).jobStatus).toMatchObject({ status: 'completed' });
  const { responseBody } = await registry.getTwin('pump-1');
  assertIdentifiedTwin(JSON.parse(JSON.stringify(responseBody)));
  expect(responseBody).toMatchObject({
    deviceId: 'pump-1',
    tags: PATCH.tags,
    properties: { desired: { interval: 60, $version: 2 }, reported: { $version: 1 } },
  });
  expect((await registry.getTwin('pump-2')).responseBody.tags).toEqual({});
  // The client's own sample sends the empty object, which has no effect.
  expect(codesOf(hub)).toEqual(['reported-ignored']);
});

test('scheduleTwinUpdate by callback with the default start time, then getTwin, by callback', async () => {
  const { hub, jobs, registry } = await startHubWithDevices();
  const { reported, ...properties } = PATCH.properties;
  const patch = { ...PATCH, properties };
  await byCallback((done) => jobs.scheduleTwinUpdate('twin-2', CONDITION, patch, done));
  hub.advance(2000);
  const twin = await byCallback((done) => registry.getTwin('pump-1', done));
  expect(twin).toMatchObject({ tags: PATCH.tags, version: 2, etag: 'AAAAAAAAAAI=' });
  expect(codesOf(hub)).toEqual([]);
});

test('getModuleTwin reads the twin of a module', async () => {
  const { hub, registry } = await startHubWithDevices();
  hub.setTwin({ deviceId: 'pump-1', moduleId: 'camera', tags: { on: true } });
  const { responseBody } = await registry.getModuleTwin('pump-1', 'camera');
  expect(responseBody).toMatchObject({
    deviceId: 'pump-1',
    moduleId: 'camera',
    tags: { on: true },
  });
});

test('getTwin rejects with DeviceNotFoundError for a device that was removed', async () => {
  const { hub, registry } = await startHubWithDevices();
  hub.removeTwin('pump-1');
  await expect(registry.getTwin('pump-1')).rejects.toMatchObject({ name: 'DeviceNotFoundError' });
});

test('cancelJob cancels a job that is scheduled for tomorrow, by promise and by callback', async () => {
  const { hub, jobs } = await startHubWithDevices();
  const tomorrow = new Date(Date.now() + 86_400_000);
  await jobs.scheduleTwinUpdate('twin-3', CONDITION, { etag: '*', tags: {} }, tomorrow, 3600);
  await jobs.scheduleDeviceMethod('method-3', CONDITION, METHOD, tomorrow, 3600);
  const { jobStatus } = await jobs.cancelJob('twin-3');
  const cancelled = await byCallback((done) => jobs.cancelJob('method-3', done));
  for (const job of [jobStatus, cancelled]) {
    assertJobResponse(job);
    expect(job.status).toBe('cancelled');
  }
  expect(codesOf(hub)).toEqual([]);
});

test('createQuery lists the jobs of one type and status, until it has no more results', async () => {
  const { hub, jobs } = await startHubWithDevices();
  for (const id of ['method-4', 'method-5', 'method-6']) {
    await jobs.scheduleDeviceMethod(id, CONDITION, METHOD, new Date(), 3600);
  }
  const query = jobs.createQuery('scheduleDeviceMethod', 'queued', 2);
  const ids: unknown[] = [];
  while (query.hasMoreResults) {
    const page = await byCallback<unknown>((done) => query.next(done));
    assertJobList(page);
    ids.push(...page.map(({ jobId }) => jobId));
  }
  expect(ids).toEqual(['method-4', 'method-5', 'method-6']);
  expect(codesOf(hub)).toEqual([]);
});

test('a job with a condition that cannot be parsed is created, and fails with the reason', async () => {
  const { hub, jobs } = await startHubWithDevices();
  await jobs.scheduleDeviceMethod('method-7', 'SELECT * FROM devices', METHOD, new Date(), 3600);
  hub.advance(1000);
  expect((await jobs.getJob('method-7')).jobStatus).toMatchObject({
    status: 'failed',
    failureReason: expect.stringMatching(/^SQL query parse failed due to following errors: /),
  });
  expect(codesOf(hub)).toEqual(['query-condition-select']);
});

test('a method fails on a disconnected device with DeviceNotOnline', async () => {
  const { hub, jobs, registry } = await startHubWithDevices();
  hub.setConnectionState('pump-1', 'Disconnected');
  await jobs.scheduleDeviceMethod('method-8', CONDITION, METHOD, new Date(), 3600);
  hub.advance(2000);
  const { result } = await registry.createQuery('SELECT * FROM devices.jobs').next();
  expect(result).toMatchObject([{ status: 'failed', error: { code: 'DeviceNotOnline' } }]);
});
