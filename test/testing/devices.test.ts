import { expect, test } from 'vitest';
import type { JobRequest } from '../../src/index.js';
import { createFakeHub, type FakeHubOptions } from '../../src/testing/index.js';
import { cancel, create, get, methodJob, twinJob } from './support/calls.js';

const twins = [{ deviceId: 'pump-1' }];

/** What a job does on one device, once it has ended. */
function outcome(options: FakeHubOptions, method: object = {}, job: Partial<JobRequest> = {}) {
  const hub = createFakeHub({ twins, ...options });
  const cloudToDeviceMethod = { methodName: 'reboot', ...method };
  create(hub, 'j1', methodJob({ cloudToDeviceMethod, ...job }));
  hub.advance(600_000);
  return hub.deviceJobs()[0];
}

test('a device answers 200 with null, if the test says nothing', () => {
  expect(outcome({})).toEqual({
    deviceId: 'pump-1',
    jobId: 'j1',
    jobType: 'scheduleDeviceMethod',
    status: 'completed',
    createdDateTimeUtc: '2026-01-01T00:00:00.000Z',
    lastUpdatedDateTimeUtc: '2026-01-01T00:00:02.000Z',
    // Without an offset, as hubs write these two [B2].
    startTimeUtc: '2026-01-01T00:00:01.000',
    endTimeUtc: '2026-01-01T00:00:02.000',
    outcome: { deviceMethodResponse: { status: 200, payload: null } },
  });
});

test('a device answers what the test says, which is told the twin and the method', () => {
  const answered = outcome(
    { onDirectMethod: ({ twin, method }) => ({ status: -1, payload: [twin.deviceId, method] }) },
    { payload: { delay: 5 } },
  );
  expect(answered).toMatchObject({
    status: 'completed',
    outcome: {
      deviceMethodResponse: {
        status: -1,
        payload: ['pump-1', { methodName: 'reboot', payload: { delay: 5 } }],
      },
    },
  });
});

test('what the test is told it may change, and what it answers too', () => {
  const payload = { tries: 1 };
  const hub = createFakeHub({
    twins,
    onDirectMethod: ({ twin, method }) => {
      twin.deviceId = 'other';
      method.methodName = 'other';
      return { status: 200, payload };
    },
  });
  create(hub, 'j1', methodJob());
  hub.advance(2000);
  payload.tries = 2;
  expect(hub.twins()).toEqual(twins);
  expect(get(hub, 'j1')).toMatchObject({ cloudToDeviceMethod: { methodName: 'reboot' } });
  expect(hub.deviceJobs()).toMatchObject([
    { outcome: { deviceMethodResponse: { payload: { tries: 1 } } } },
  ]);
});

test('a device fails with the error that the test says, and the job ends all the same', () => {
  const error = { code: 'Stuck', description: 'The valve is stuck.' };
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }, { deviceId: 'b' }],
    onDirectMethod: ({ twin }) => (twin.deviceId === 'a' ? { error } : { status: 200 }),
  });
  create(hub, 'j1', methodJob());
  hub.advance(2000);
  expect(hub.deviceJobs()).toMatchObject([
    { deviceId: 'a', status: 'failed', outcome: {}, error },
    { deviceId: 'b', status: 'completed' },
  ]);
  expect(get(hub, 'j1')).toMatchObject({
    status: 'completed',
    deviceJobStatistics: { deviceCount: 2, failedCount: 1, succeededCount: 1, runningCount: 0 },
  });
});

test('a device that is not connected fails, once its connect timeout is over', () => {
  const options: FakeHubOptions = { twins: [{ deviceId: 'a', connectionState: 'Disconnected' }] };
  const failed = {
    status: 'failed',
    error: { code: 'DeviceNotOnline', description: 'The device is not online.' },
  };
  expect(outcome(options)).toMatchObject({ ...failed, endTimeUtc: '2026-01-01T00:00:01.000' });
  expect(outcome(options, { connectTimeoutInSeconds: 20 })).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:21.000',
  });
  const connected: FakeHubOptions = { twins: [{ deviceId: 'a', connectionState: 'Connected' }] };
  expect(outcome(connected)).toMatchObject({ status: 'completed' });
});

test('a device that answers after the response timeout fails when that is over: 30 seconds, if left out', () => {
  const lasting = (milliseconds: number) => ({ executionTimeMs: () => milliseconds });
  const description = 'Timed out waiting for the response from device.';
  const failed = { status: 'failed', error: { code: 'GatewayTimeout', description } };
  expect(outcome(lasting(30_000))).toMatchObject({ status: 'completed' });
  expect(outcome(lasting(30_001))).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:31.000',
  });
  const short = { responseTimeoutInSeconds: 5 };
  expect(outcome(lasting(5000), short)).toMatchObject({ status: 'completed' });
  expect(outcome(lasting(Number.POSITIVE_INFINITY), short)).toMatchObject({
    ...failed,
    endTimeUtc: '2026-01-01T00:00:06.000',
  });
});

test('a device that is not done within maxExecutionTimeInSeconds fails, and the job ends', () => {
  const job = { maxExecutionTimeInSeconds: 10 };
  const lasting = (milliseconds: number) => ({ executionTimeMs: () => milliseconds });
  expect(outcome(lasting(10_000), {}, job)).toMatchObject({ status: 'completed' });
  expect(outcome(lasting(10_001), {}, job)).toMatchObject({
    status: 'failed',
    error: {
      code: 'JobRunPreconditionFailed',
      description: 'The job was not done on the device within maxExecutionTimeInSeconds.',
    },
    endTimeUtc: '2026-01-01T00:00:11.000',
  });
});

test('and a twin job has then written nothing', () => {
  const hub = createFakeHub({ twins, executionTimeMs: () => 10_001 });
  create(hub, 'j1', twinJob({ maxExecutionTimeInSeconds: 10 }));
  hub.advance(60_000);
  expect(hub.deviceJobs()).toMatchObject([{ status: 'failed' }]);
  expect(hub.twins()).toEqual(twins);
});

test('each device takes its own time, which the test says by its twin and the job', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a', tags: { seconds: 5 } }, { deviceId: 'b' }],
    executionTimeMs: ({ tags }, { type }) =>
      type === 'scheduleUpdateTwin' ? Number(tags?.seconds ?? 0) * 1000 : 0,
  });
  create(hub, 'j1', twinJob());
  hub.advance(1000);
  expect(hub.deviceJobs()).toMatchObject([
    { deviceId: 'a', status: 'running', outcome: {}, startTimeUtc: '2026-01-01T00:00:01.000' },
    { deviceId: 'b', status: 'completed', outcome: { deviceMethodResponse: null } },
  ]);
  expect(get(hub, 'j1')).toMatchObject({
    deviceJobStatistics: { runningCount: 1, succeededCount: 1 },
  });
  hub.advance(5000);
  expect(get(hub, 'j1')).toMatchObject({
    status: 'completed',
    endTime: '2026-01-01T00:00:06.000Z',
  });
});

test('a job without an end of its time, on a device that never ends, runs on', () => {
  const hub = createFakeHub({ twins, executionTimeMs: () => Number.POSITIVE_INFINITY });
  create(hub, 'j1', twinJob());
  hub.advance(86_400_000 * 365);
  expect(get(hub, 'j1')).toMatchObject({ status: 'running' });
});

test('a device has a row before the job begins: scheduled, then pending', () => {
  const hub = createFakeHub({ twins });
  create(hub, 'j1', methodJob({ startTime: '2026-01-01T00:01:00Z' }));
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'pump-1', status: 'scheduled' }]);
  hub.advance(60_000);
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'pump-1', status: 'pending' }]);
});

test('a row of a module has its module, and one of a cancelled job one l', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'edge', moduleId: '$edgeAgent' }] });
  create(hub, 'j1', methodJob({ queryCondition: 'FROM devices.modules' }));
  hub.advance(500);
  cancel(hub, 'j1');
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
])(
  'an answer of a device that is %j is a mistake of the test, and thrown where time passes',
  (answer) => {
    const hub = createFakeHub({ twins, onDirectMethod: () => answer as never });
    create(hub, 'j1', methodJob());
    expect(() => hub.advance(1000)).toThrow('onDirectMethod must return');
  },
);

test.each([-1, Number.NaN, undefined])('so is a duration of %j', (duration) => {
  const hub = createFakeHub({ twins, executionTimeMs: () => duration as never });
  create(hub, 'j1', methodJob());
  expect(() => hub.advance(1000)).toThrow('executionTimeMs must return');
});
