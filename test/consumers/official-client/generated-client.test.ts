import {
  assertDeviceJob,
  assertJobList,
  assertJobResponse,
  assertTwinList,
  isJobList,
  parseHubError,
  validateJobList,
} from 'iothub-jobs-schema';
import { expect, test } from 'vitest';
import { generatedClient } from './generated-client.js';
import { startHub } from './start-hub.js';

const twinJob = {
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  startTime: new Date('2026-01-01T00:00:00Z'),
  maxExecutionTimeInSeconds: 60,
  updateTwin: { etag: '*', tags: { old: null, site: { floor: null, city: 'Lyon' } } },
} as const;
const methodJob = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'set', payload: 0, connectTimeoutInSeconds: 3 },
} as const;

test('createScheduledJob sends falsy payloads and all timeouts, and no null for omitted properties', async () => {
  const { hub, agent } = await startHub({ tier: 'S2' });
  const { jobs } = generatedClient(agent);
  await jobs.createScheduledJob('j1', twinJob);
  await jobs.createScheduledJob('j2', methodJob);
  expect(hub.requests.map(({ body }) => body)).toEqual([
    { ...twinJob, startTime: '2026-01-01T00:00:00.000Z' },
    methodJob,
  ]);
  expect(hub.requests.flatMap(({ issues }) => issues)).toEqual([]);
});

test('the guards accept the responses that the client receives', async () => {
  const { hub, agent } = await startHub({ twins: [{ deviceId: 'pump-1', tags: { old: true } }] });
  const { jobs, query } = generatedClient(agent);
  await jobs.createScheduledJob('j1', twinJob);
  hub.advance(2000);
  const job = await jobs.getScheduledJob('j1');
  assertJobResponse(JSON.parse(job._response.bodyAsText));
  expect(job).toMatchObject({ status: 'completed', endTime: new Date('2026-01-01T00:00:02Z') });

  const twins = await query.getTwins({ query: 'SELECT * FROM devices' });
  assertTwinList(JSON.parse(twins._response.bodyAsText));
  expect(twins[0]).toMatchObject({ deviceId: 'pump-1', tags: { site: { city: 'Lyon' } } });

  const rows = await query.getTwins({ query: 'SELECT * FROM devices.jobs' });
  for (const row of JSON.parse(rows._response.bodyAsText)) assertDeviceJob(row);
  expect(rows[0]).toMatchObject({ jobId: 'j1', status: 'completed' });
});

test('getTwins requests the next page with a continuation token', async () => {
  const { agent } = await startHub({ twins: [{ deviceId: 'a' }, { deviceId: 'b' }] });
  const { query } = generatedClient(agent);
  const devices = { query: 'SELECT * FROM devices' };
  const first = await query.getTwins(devices, { xMsMaxItemCount: '1' });
  expect(first._response.parsedHeaders).toMatchObject({ xMsContinuation: 'fake:1' });
  const second = await query.getTwins(devices, { xMsContinuation: 'fake:1' });
  expect(second._response.parsedBody).toMatchObject([{ deviceId: 'b', status: 'enabled' }]);
});

test('queryScheduledJobs converts the array of jobs to an object with numeric keys [B1]', async () => {
  const { agent } = await startHub();
  const { jobs } = generatedClient(agent);
  await jobs.createScheduledJob('j1', methodJob);
  const list = await jobs.queryScheduledJobs();
  assertJobList(JSON.parse(list._response.bodyAsText));
  expect(list.items).toBeUndefined();
  expect(Object.keys(list)).toEqual(['0']);
  expect(isJobList(list)).toBe(false);
  expect(validateJobList(list)).toMatchObject({
    issues: [{ code: 'type', hint: expect.stringContaining('plain array') }],
  });
});

test('parseHubError reads the response of an error of the client', async () => {
  const { agent } = await startHub();
  const error: unknown = await generatedClient(agent)
    .jobs.cancelScheduledJob('never')
    .catch((thrown: unknown) => thrown);
  const { statusCode: status, response } = error as {
    statusCode: number;
    response: { headers: { get(name: string): string | undefined }; body: unknown };
  };
  expect(parseHubError({ status, headers: response.headers, body: response.body })).toMatchObject({
    status: 404,
    code: 'JobNotFound',
    message: 'No job with this id exists.',
  });
});

test('cancelScheduledJob encodes the job id', async () => {
  const { hub, agent } = await startHub();
  await expect(generatedClient(agent).jobs.cancelScheduledJob('a?b')).rejects.toThrow();
  expect(hub.requests[0]?.url).toBe('/jobs/v2/a%3Fb/cancel?api-version=2021-04-12');
});
