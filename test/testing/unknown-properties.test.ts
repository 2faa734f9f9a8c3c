import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import {
  cancelJob,
  createJob,
  getJob,
  methodJob,
  parse,
  send,
  twinJob,
} from './support/requests.js';

const twins = [{ deviceId: 'pump-1' }];

test('dropUnknownProperties drops unknown properties of a request [R7]', () => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  const response = createJob(hub, 'j1', {
    ...twinJob({ maxExecutionTimeSeconds: 60 }),
    updateTwin: { etag: '*', tags: { a: 1 }, properties: { desired: {}, reported: { b: 1 } } },
  });
  expect(response.status).toBe(200);
  expect(getJob(hub, 'j1')).not.toHaveProperty('maxExecutionTimeSeconds');
  expect(getJob(hub, 'j1')).toMatchObject({
    updateTwin: { deviceId: null, etag: '*', tags: { a: 1 }, properties: { desired: {} } },
  });
  // The recorded request is unchanged, and its issues are those of the guards.
  expect(hub.requests[0]?.body).toHaveProperty('maxExecutionTimeSeconds');
  expect(hub.requests[0]?.issues.map(({ path }) => path.join('.'))).toEqual([
    'maxExecutionTimeSeconds',
    'updateTwin.properties.reported.b',
  ]);
});

test('dropUnknownProperties drops the moduleId and version of a patch [R14]', () => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  const updateTwin = { etag: '*', tags: { a: 1 }, moduleId: 'm', version: 3 };
  expect(createJob(hub, 'j1', { ...twinJob(), updateTwin }).status).toBe(200);
  expect(getJob(hub, 'j1')).toMatchObject({ updateTwin: { deviceId: null, tags: { a: 1 } } });
  expect(hub.requests[0]?.issues.map(({ code }) => code)).toEqual(['no-effect', 'no-effect']);
});

test('dropUnknownProperties accepts a valid request unchanged', () => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  createJob(hub, 'j1', twinJob());
  expect(getJob(hub, 'j1')).toMatchObject({
    updateTwin: { deviceId: null, ...twinJob().updateTwin },
  });
});

test('dropUnknownProperties accepts unknown properties and a condition that begins with SELECT', () => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  createJob(hub, 'j1', methodJob({ queryCondition: 'SELECT * FROM devices', unknown: 1 }));
  expect(hub.deviceJobs()).toEqual([]);
  hub.advance(1000);
  expect(getJob(hub, 'j1')).toEqual({
    jobId: 'j1',
    type: 'scheduleDeviceMethod',
    status: 'failed',
    queryCondition: 'SELECT * FROM devices',
    createdTime: '2026-01-01T00:00:00.000Z',
    startTime: '2026-01-01T00:00:00.000Z',
    endTime: '2026-01-01T00:00:01.000Z',
    cloudToDeviceMethod: { methodName: 'reboot' },
    failureReason:
      "SQL query parse failed due to following errors: \n\tLine 1:29 Unexpected character at input 'SELECT'",
  });
  expect(hub.deviceJobs()).toEqual([]);
});

test('a job whose condition begins with SELECT can be cancelled before it begins', () => {
  const hub = createFakeHub({ twins });
  createJob(hub, 'j1', methodJob({ queryCondition: 'SELECT * FROM devices' }));
  expect(parse(cancelJob(hub, 'j1')).body).toMatchObject({ status: 'cancelled' });
  expect(getJob(hub, 'j1')).not.toHaveProperty('failureReason');
  expect(hub.deviceJobs()).toEqual([]);
});

function manyProperties(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown${index}`, 1]));
}

test('dropUnknownProperties drops 100 unknown properties', () => {
  const hub = createFakeHub({ dropUnknownProperties: true });
  expect(createJob(hub, 'j1', methodJob(manyProperties(100))).status).toBe(200);
});

test.each([
  ['another issue', methodJob({ unknown: 1, startTime: null })],
  ['no body', ''],
  ['another issue and SELECT', methodJob({ queryCondition: 'SELECT 1', startTime: null })],
  ['a patch without known properties', twinJob({ updateTwin: { etag: '*', desired: {} } })],
  ['an obsolete job type', methodJob({ type: 'scheduleDirectMethod' })],
  ['101 unknown properties', methodJob(manyProperties(101))],
])('dropUnknownProperties rejects %s', (_case, job) => {
  expect(createJob(createFakeHub({ dropUnknownProperties: true }), 'j1', job).status).toBe(400);
});

test('dropUnknownProperties rejects requests without authorization and invalid job ids', () => {
  const hub = createFakeHub({ dropUnknownProperties: true });
  expect(hub.handle({ method: 'GET', url: '/jobs/v2/j1' }).status).toBe(401);
  expect(send(hub, 'GET', '/jobs/v2/a_b').status).toBe(400);
});

test('dropUnknownProperties says what else is wrong, as if the unknown properties were absent', () => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  const others = [{ queryCondition: 'x'.repeat(8193) }, { startTime: null }, { type: 'unknown' }];
  for (const wrong of others) {
    const { status, body } = createJob(hub, 'j1', methodJob({ unknown: 1, ...wrong }));
    const without = createJob(createFakeHub({ twins }), 'j1', methodJob(wrong));
    const textOf = (text: string) => text.replace(/[0-9]{32}/g, '');
    expect([status, textOf(body)]).toEqual([without.status, textOf(without.body)]);
  }
});

test.each([null, 1, [], 'x'])('dropUnknownProperties rejects %j', (body) => {
  const hub = createFakeHub({ twins, dropUnknownProperties: true });
  expect(createJob(hub, 'j1', body as never).status).toBe(400);
});
