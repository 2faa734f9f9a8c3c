// Runs the generated client against the fake hub. Guards check every request and response.
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

/** Starts a fake hub for the test and returns it with a client. */
async function startHub(options: FakeHubOptions = {}) {
  const hub = createFakeHub({ twins: [{ deviceId: 'pump-1' }], tier: 'S2', ...options });
  const server = createServer(hub.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { hub, client: connect(`http://127.0.0.1:${port}`, 'SharedAccessSignature invented') };
}

test('the client creates a job and gets it when it has completed', async () => {
  const { hub, client } = await startHub();
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

test('the client queries the devices of a job', async () => {
  const { hub, client } = await startHub();
  await createJob(client, 'j1', job);
  hub.advance(2000);
  const body = { query: "SELECT * FROM devices.jobs WHERE jobId = 'j1'" };
  const { data } = await client.POST('/devices/query', { params: { query }, body });
  expect(data).toHaveLength(1);
  const deviceJob = data?.[0];
  assertDeviceJob(deviceJob);
  expect(deviceJob).toMatchObject({ deviceId: 'pump-1', jobId: 'j1', status: 'completed' });
});

test('listJobs reads all pages', async () => {
  const { hub, client } = await startHub({ tier: 'S3' });
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

test('the client cancels a scheduled job, and gets an error for an unknown one', async () => {
  const { client } = await startHub();
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

test('createJob returns errors of the hub, and does not send invalid requests', async () => {
  const { hub, client } = await startHub();
  await createJob(client, 'j1', job);
  expect(await createJob(client, 'j1', job)).toMatchObject({
    error: { status: 409, code: 'JobAlreadyExists' },
  });
  const calls = hub.requests.length;
  const invalid = { ...job, queryCondition: 'SELECT * FROM devices' };
  expect(await createJob(client, 'j2', invalid)).toMatchObject({
    issues: [{ code: 'query-condition-select' }],
  });
  expect(hub.requests).toHaveLength(calls);
});
