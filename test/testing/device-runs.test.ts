import { expect, test } from 'vitest';
import type { JobRequest } from '../../src/index.js';
import { createFakeHub, type FakeHubOptions } from '../../src/testing/index.js';
import { cancelJob, createJob, getJob, methodJob, twinJob } from './support/requests.js';

const twins = [{ deviceId: 'pump-1' }];

/** Returns the row of a method job on one device, once the job has ended. */
function runMethod(options: FakeHubOptions, method: object = {}, job: Partial<JobRequest> = {}) {
  const hub = createFakeHub({ twins, ...options });
  const cloudToDeviceMethod = { methodName: 'reboot', ...method };
  createJob(hub, 'j1', methodJob({ cloudToDeviceMethod, ...job }));
  hub.advance(600_000);
  return hub.deviceJobs()[0];
}

test('a device responds to a method with 200 and null by default', () => {
  expect(runMethod({})).toEqual({
    deviceId: 'pump-1',
    jobId: 'j1',
    jobType: 'scheduleDeviceMethod',
    status: 'completed',
    createdDateTimeUtc: '2026-01-01T00:00:00.000Z',
    lastUpdatedDateTimeUtc: '2026-01-01T00:00:02.000Z',
    // IoT Hub writes these two without an offset [B2].
    startTimeUtc: '2026-01-01T00:00:01.000',
    endTimeUtc: '2026-01-01T00:00:02.000',
    outcome: { deviceMethodResponse: { status: 200, payload: null } },
  });
});

test('onDirectMethod receives the twin and the method, and returns the response', () => {
  const row = runMethod(
    { onDirectMethod: ({ twin, method }) => ({ status: -1, payload: [twin.deviceId, method] }) },
    { payload: { delay: 5 } },
  );
  expect(row).toMatchObject({
    status: 'completed',
    outcome: {
      deviceMethodResponse: {
        status: -1,
        payload: ['pump-1', { methodName: 'reboot', payload: { delay: 5 } }],
      },
    },
  });
});

test('onDirectMethod receives and returns copies', () => {
  const payload = { tries: 1 };
  const hub = createFakeHub({
    twins,
    onDirectMethod: ({ twin, method }) => {
      twin.deviceId = 'other';
      method.methodName = 'other';
      return { status: 200, payload };
    },
  });
  createJob(hub, 'j1', methodJob());
  hub.advance(2000);
  payload.tries = 2;
  expect(hub.twins()).toMatchObject(twins);
  expect(getJob(hub, 'j1')).toMatchObject({ cloudToDeviceMethod: { methodName: 'reboot' } });
  expect(hub.deviceJobs()).toMatchObject([
    { outcome: { deviceMethodResponse: { payload: { tries: 1 } } } },
  ]);
});

test('onDirectMethod can return an error, with which the device fails and the job completes', () => {
  const error = { code: 'Stuck', description: 'The valve is stuck.' };
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }, { deviceId: 'b' }],
    onDirectMethod: ({ twin }) => (twin.deviceId === 'a' ? { error } : { status: 200 }),
  });
  createJob(hub, 'j1', methodJob());
  hub.advance(2000);
  expect(hub.deviceJobs()).toMatchObject([
    { deviceId: 'a', status: 'failed', outcome: {}, error },
    { deviceId: 'b', status: 'completed' },
  ]);
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'completed',
    deviceJobStatistics: { deviceCount: 2, failedCount: 1, succeededCount: 1, runningCount: 0 },
  });
});

test('a disconnected device fails after the connect timeout', () => {
  const options: FakeHubOptions = { twins: [{ deviceId: 'a', connectionState: 'Disconnected' }] };
  const failed = {
    status: 'failed',
    error: { code: 'DeviceNotOnline', description: 'Timed out waiting for device to connect.' },
  };
  expect(runMethod(options)).toMatchObject({ ...failed, endTimeUtc: '2026-01-01T00:00:01.000' });
  expect(runMethod(options, { connectTimeoutInSeconds: 20 })).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:21.000',
  });
  const connected: FakeHubOptions = { twins: [{ deviceId: 'a', connectionState: 'Connected' }] };
  expect(runMethod(connected)).toMatchObject({ status: 'completed' });
});

test('a device fails after the response timeout, which is 30 seconds by default', () => {
  const lasting = (milliseconds: number) => ({ executionTimeMs: () => milliseconds });
  const description = 'Timed out waiting for the response from device.';
  const failed = { status: 'failed', error: { code: 'GatewayTimeout', description } };
  expect(runMethod(lasting(30_000))).toMatchObject({ status: 'completed' });
  expect(runMethod(lasting(30_001))).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:31.000',
  });
  const short = { responseTimeoutInSeconds: 5 };
  expect(runMethod(lasting(5000), short)).toMatchObject({ status: 'completed' });
  expect(runMethod(lasting(Number.POSITIVE_INFINITY), short)).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:06.000',
  });
});

test('a device fails after maxExecutionTimeInSeconds, and the job completes', () => {
  const job = { maxExecutionTimeInSeconds: 10 };
  const lasting = (milliseconds: number) => ({ executionTimeMs: () => milliseconds });
  expect(runMethod(lasting(10_000), {}, job)).toMatchObject({ status: 'completed' });
  expect(runMethod(lasting(10_001), {}, job)).toMatchObject({
    status: 'failed',
    error: {
      code: 'JobRunPreconditionFailed',
      description:
        'The job did not start within specified period: either device did not come online or invalid endTime specified.',
    },
    endTimeUtc: '2026-01-01T00:00:11.000',
  });
});

test('a twin job that exceeds maxExecutionTimeInSeconds does not patch the twin', () => {
  const hub = createFakeHub({ twins, executionTimeMs: () => 10_001 });
  createJob(hub, 'j1', twinJob({ maxExecutionTimeInSeconds: 10 }));
  hub.advance(60_000);
  expect(hub.deviceJobs()).toMatchObject([{ status: 'failed' }]);
  expect(hub.twins()).toMatchObject([{ deviceId: 'pump-1', version: 1 }]);
  expect(hub.twins()[0]).not.toHaveProperty('tags');
});

test('executionTimeMs sets the time for each device by its twin and the job', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a', tags: { seconds: 5 } }, { deviceId: 'b' }],
    executionTimeMs: ({ tags }, { type }) =>
      type === 'scheduleUpdateTwin' ? Number(tags?.seconds ?? 0) * 1000 : 0,
  });
  createJob(hub, 'j1', twinJob());
  hub.advance(1000);
  expect(hub.deviceJobs()).toMatchObject([
    { deviceId: 'a', status: 'running', outcome: {}, startTimeUtc: '2026-01-01T00:00:01.000' },
    { deviceId: 'b', status: 'completed', outcome: { deviceMethodResponse: null } },
  ]);
  expect(getJob(hub, 'j1')).toMatchObject({
    deviceJobStatistics: { runningCount: 1, succeededCount: 1 },
  });
  hub.advance(5000);
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'completed',
    endTime: '2026-01-01T00:00:06.000Z',
  });
});

test('a job without maxExecutionTimeInSeconds runs forever if executionTimeMs returns Infinity', () => {
  const hub = createFakeHub({ twins, executionTimeMs: () => Number.POSITIVE_INFINITY });
  createJob(hub, 'j1', twinJob());
  hub.advance(86_400_000 * 365);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'running' });
});

test('deviceJobs returns scheduled, then pending rows before the job begins', () => {
  const hub = createFakeHub({ twins });
  createJob(hub, 'j1', methodJob({ startTime: '2026-01-01T00:01:00Z' }));
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'pump-1', status: 'scheduled' }]);
  hub.advance(60_000);
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'pump-1', status: 'pending' }]);
});

test('deviceJobs returns the module id, and spells the status canceled with one l [B2]', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'edge', moduleId: '$edgeAgent' }] });
  createJob(hub, 'j1', methodJob({ queryCondition: 'FROM devices.modules' }));
  hub.advance(500);
  cancelJob(hub, 'j1');
  hub.advance(500);
  expect(hub.deviceJobs()).toEqual([
    {
      deviceId: 'edge',
      moduleId: '$edgeAgent',
      jobId: 'j1',
      jobType: 'scheduleDeviceMethod',
      status: 'canceled',
      createdDateTimeUtc: '2026-01-01T00:00:00.000Z',
      lastUpdatedDateTimeUtc: '2026-01-01T00:00:00.500Z',
    },
  ]);
});

test.each([
  undefined,
  null,
  {},
  { status: '200' },
  { status: 1.5 },
  Promise.resolve({ status: 200 }),
])('advance throws a TypeError if onDirectMethod returns %j', (result) => {
  const hub = createFakeHub({ twins, onDirectMethod: () => result as never });
  createJob(hub, 'j1', methodJob());
  expect(() => hub.advance(1000)).toThrow('onDirectMethod must return');
});

test.each([-1, Number.NaN, undefined])(
  'advance throws a RangeError if executionTimeMs returns %j',
  (duration) => {
    const hub = createFakeHub({ twins, executionTimeMs: () => duration as never });
    createJob(hub, 'j1', methodJob());
    expect(() => hub.advance(1000)).toThrow('executionTimeMs must return');
  },
);
