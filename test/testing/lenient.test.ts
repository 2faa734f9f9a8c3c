import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { call, cancel, create, get, methodJob, read, twinJob } from './support/calls.js';

const twins = [{ deviceId: 'pump-1' }];

test('a lenient hub takes and loses members that it does not know [R7]', () => {
  const hub = createFakeHub({ twins, lenient: true });
  const answer = create(hub, 'j1', {
    ...twinJob({ maxExecutionTimeSeconds: 60 }),
    updateTwin: { etag: '*', tags: { a: 1 }, properties: { desired: {}, reported: { b: 1 } } },
  });
  expect(answer.status).toBe(200);
  expect(get(hub, 'j1')).not.toHaveProperty('maxExecutionTimeSeconds');
  expect(get(hub, 'j1')).toMatchObject({
    updateTwin: { deviceId: null, etag: '*', tags: { a: 1 }, properties: { desired: {} } },
  });
  // The call is written down as it came, with what the guards say of it.
  expect(hub.requests[0]?.body).toHaveProperty('maxExecutionTimeSeconds');
  expect(hub.requests[0]?.issues.map(({ path }) => path.join('.'))).toEqual([
    'maxExecutionTimeSeconds',
    'updateTwin.properties.reported',
  ]);
});

test('a lenient hub takes a condition that begins with SELECT, and the job then fails [R4]', () => {
  const hub = createFakeHub({ twins, lenient: true });
  create(hub, 'j1', methodJob({ queryCondition: 'SELECT * FROM devices', unknown: 1 }));
  expect(hub.deviceJobs()).toEqual([]);
  hub.advance(1000);
  expect(get(hub, 'j1')).toEqual({
    jobId: 'j1',
    type: 'scheduleDeviceMethod',
    status: 'failed',
    queryCondition: 'SELECT * FROM devices',
    createdTime: '2026-01-01T00:00:00.000Z',
    startTime: '2026-01-01T00:00:00.000Z',
    endTime: '2026-01-01T00:00:01.000Z',
    cloudToDeviceMethod: { methodName: 'reboot' },
    failureReason: 'The query condition could not be parsed.',
  });
  expect(hub.deviceJobs()).toEqual([]);
});

test('such a job can be cancelled before it begins', () => {
  const hub = createFakeHub({ twins, lenient: true });
  create(hub, 'j1', methodJob({ queryCondition: 'SELECT * FROM devices' }));
  expect(read(cancel(hub, 'j1')).body).toMatchObject({ status: 'cancelled' });
  expect(get(hub, 'j1')).not.toHaveProperty('failureReason');
  expect(hub.deviceJobs()).toEqual([]);
});

function manyMembers(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown${index}`, 1]));
}

test('a lenient hub loses a hundred members too', () => {
  const hub = createFakeHub({ lenient: true });
  expect(create(hub, 'j1', methodJob(manyMembers(100))).status).toBe(200);
});

test.each([
  ['another fault', methodJob({ unknown: 1, startTime: null })],
  ['no body', ''],
  ['a fault beside a SELECT', methodJob({ queryCondition: 'SELECT 1', startTime: null })],
  ['a patch of which nothing is left', twinJob({ updateTwin: { etag: '*', desired: {} } })],
  ['a type of old documentation', methodJob({ type: 'scheduleDirectMethod' })],
  ['more unknown members than one validation lists', methodJob(manyMembers(101))],
])('a lenient hub refuses %s all the same', (_what, job) => {
  expect(create(createFakeHub({ lenient: true }), 'j1', job).status).toBe(400);
});

test('a lenient hub wants authorization and a version too', () => {
  const hub = createFakeHub({ lenient: true });
  expect(hub.handle({ method: 'GET', url: '/jobs/v2/j1' }).status).toBe(401);
  expect(call(hub, 'GET', '/jobs/v2/a_b').status).toBe(400);
});
