// The generated client against the fake hub: every body that goes either way is judged by the guards.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  assertDeviceJob,
  assertJobResponse,
  type JobRequest,
  parseHubError,
} from 'iothub-jobs-schema';
import { rebootJobRequest } from 'iothub-jobs-schema/fixtures';
import { createFakeHub, type FakeHubOptions } from 'iothub-jobs-schema/testing';
import { expect, onTestFinished, test } from 'vitest';
import { connect, createJob, listJobs } from './jobs.js';

const query = { 'api-version': '2021-04-12' };
const job: JobRequest = {
  ...rebootJobRequest(),
  queryCondition: '*',
  startTime: '2026-01-01T00:00:00Z',
};
delete job.jobId;

/** A fake hub on loopback until the test ends, and a client of it. */
async function serving(options: FakeHubOptions = {}) {
  const hub = createFakeHub({ twins: [{ deviceId: 'pump-1' }], tier: 'S2', ...options });
  const server = createServer(hub.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { hub, client: connect(`http://127.0.0.1:${port}`, 'SharedAccessSignature of nobody') };
}

test('a job is created, runs, and is found as completed', async () => {
  const { hub, client } = await serving();
  expect(await createJob(client, 'j1', job)).toEqual({
    job: { jobId: 'j1', type: 'scheduleDeviceMethod', status: 'queued' },
  });
  hub.advance(2000);
  const params = { path: { id: 'j1' }, query };
  const { data } = await client.GET('/jobs/v2/{id}', { params });
  assertJobResponse(data);
  expect(data.status).toBe('completed');
  expect(hub.requests.flatMap(({ issues }) => issues)).toEqual([]);
});

test('what the job did on each device is a row', async () => {
  const { hub, client } = await serving();
  await createJob(client, 'j1', job);
  hub.advance(2000);
  const body = { query: "SELECT * FROM devices.jobs WHERE jobId = 'j1'" };
  const { data } = await client.POST('/devices/query', { params: { query }, body });
  expect(data).toHaveLength(1);
  const row = data?.[0];
  assertDeviceJob(row);
  expect(row).toMatchObject({ deviceId: 'pump-1', jobId: 'j1', status: 'completed' });
});

test('all pages of jobs are read', async () => {
  const { hub, client } = await serving({ tier: 'S3' });
  for (const id of ['j1', 'j2', 'j3']) await createJob(client, id, job);
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('x-ms-max-item-count', '2');
      return request;
    },
  });
  const ids: unknown[] = [];
  for await (const { jobId } of listJobs(client)) ids.push(jobId);
  expect(ids).toEqual(['j1', 'j2', 'j3']);
  expect(hub.requests.filter(({ operation }) => operation === 'listJobs')).toHaveLength(2);
});

test('a job that has not begun is cancelled, and one that is unknown is not', async () => {
  const { client } = await serving();
  await createJob(client, 'later', { ...job, startTime: '2026-01-02T00:00:00Z' });
  const cancel = (id: string) =>
    client.POST('/jobs/v2/{id}/cancel', { params: { path: { id }, query } });
  expect((await cancel('later')).data).toMatchObject({ jobId: 'later', status: 'cancelled' });
  const { error, response } = await cancel('never');
  const { status, headers } = response;
  expect(parseHubError({ status, headers, body: error })).toMatchObject({
    status: 404,
    code: 'JobNotFound',
  });
});

test('an error of the hub is read, and a request that it would refuse is not sent', async () => {
  const { hub, client } = await serving();
  await createJob(client, 'j1', job);
  expect(await createJob(client, 'j1', job)).toMatchObject({
    error: { status: 409, code: 'JobAlreadyExists' },
  });
  const calls = hub.requests.length;
  const broken = { ...job, queryCondition: 'SELECT * FROM devices' };
  expect(await createJob(client, 'j2', broken)).toMatchObject({
    issues: [{ code: 'query-condition-select' }],
  });
  expect(hub.requests).toHaveLength(calls);
});
