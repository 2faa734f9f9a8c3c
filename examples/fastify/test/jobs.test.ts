import { isJobResponse } from 'iothub-jobs-schema';
import { expect, onTestFinished, test } from 'vitest';
import { start } from './start.js';

const TWINS = [
  { deviceId: 'pump-1', tags: { site: 'Lyon' } },
  { deviceId: 'pump-2', tags: { site: 'Bergen' } },
];

const retag = {
  type: 'scheduleUpdateTwin',
  queryCondition: "tags.site = 'Lyon'",
  startTime: '2026-01-02T00:00:00Z',
  updateTwin: { etag: '*', tags: { floor: 3 } },
};

async function service(options: Parameters<typeof start>[0] = { twins: TWINS }) {
  const started = await start(options);
  onTestFinished(started.close);
  return started;
}

test('PUT /jobs/:id creates a job, and GET /jobs/:id returns it when it has completed', async () => {
  const { hub, call } = await service();
  const created = await call('PUT', '/jobs/retag-1', { ...retag, startTime: undefined });
  expect(created).toMatchObject({ status: 201, location: '/jobs/retag-1' });
  expect(created.body).toEqual({
    job: { jobId: 'retag-1', type: 'scheduleUpdateTwin', status: 'queued' },
    advice: [],
  });

  hub.advance(3000);
  const { status, body } = await call('GET', '/jobs/retag-1');
  expect(status).toBe(200);
  expect(isJobResponse(body.job)).toBe(true);
  expect(body.job).toMatchObject({
    status: 'completed',
    updateTwin: { etag: '*', tags: { floor: 3 } },
    deviceJobStatistics: { deviceCount: 1, succeededCount: 1 },
  });
  expect(hub.twins().map(({ tags }) => tags)).toEqual([
    { site: 'Lyon', floor: 3 },
    { site: 'Bergen' },
  ]);
  expect(hub.requests.flatMap(({ issues }) => issues)).toEqual([]);
});

test('POST /jobs/:id/cancel cancels a job that has not begun', async () => {
  const { hub, call } = await service();
  await call('PUT', '/jobs/retag-1', retag);
  const { status, body } = await call('POST', '/jobs/retag-1/cancel');
  expect(status).toBe(200);
  expect(body.job?.status).toBe('cancelled');
  expect(hub.jobs().map((job) => job.status)).toEqual(['cancelled']);
});

test('PUT /jobs/:id forwards the request unchanged, with a token', async () => {
  const { hub, call } = await service();
  const sent = {
    ...retag,
    cloudToDeviceMethod: null,
    updateTwin: { etag: '*', tags: { floor: null, list: [0, false, ''] } },
  };
  await call('PUT', '/jobs/retag-1', sent);
  const [request] = hub.requests;
  expect(request?.body).toEqual(sent);
  expect(request?.url).toBe('/jobs/v2/retag-1?api-version=2021-04-12');
  expect(request?.headers).toMatchObject({
    authorization: expect.stringMatching(
      /^SharedAccessSignature sr=fake-hub&sig=[\w%]+&se=1767225600&skn=service$/,
    ),
  });
});

test('PUT /jobs/:id returns advice', async () => {
  const { call } = await service();
  const { status, body } = await call('PUT', '/jobs/retag-1', {
    ...retag,
    startTime: '2026-02-02T00:00:00Z',
  });
  expect(status).toBe(201);
  expect(body.advice?.map(({ code }) => code)).toEqual(['start-time-far']);
});

test('PUT /jobs/:id returns the issues of an invalid request, without forwarding it', async () => {
  const { hub, call } = await service();
  const response = await call('PUT', '/jobs/retag-1', {
    ...retag,
    maxExecutionTimeSeconds: 60,
    updateTwin: { tags: { 'site.floor': 3 } },
  });
  expect(response).toMatchObject({ status: 400, type: 'application/problem+json; charset=utf-8' });
  expect(response.body).toEqual({
    type: 'urn:example:invalid-request',
    title: 'The request is not valid.',
    status: 400,
    detail: 'The value has 3 issues.',
    in: 'body',
    errors: [
      {
        pointer: '#/maxExecutionTimeSeconds',
        code: 'unknown-property',
        detail: expect.stringContaining('Did you mean maxExecutionTimeInSeconds?'),
      },
      {
        pointer: '#/updateTwin/etag',
        code: 'required',
        detail: 'etag is missing. Add etag: "*".',
      },
      {
        pointer: '#/updateTwin/tags/site.floor',
        code: 'twin-key',
        detail: expect.stringContaining('site.floor'),
      },
    ],
  });
  expect(hub.requests).toEqual([]);
});

test.each([
  ['PUT', '/jobs/re_tag'],
  ['GET', `/jobs/${'a'.repeat(65)}`],
  ['POST', '/jobs/..%2Fquery/cancel'],
])(
  '%s %s returns the issue of an invalid id, without forwarding the request',
  async (method, path) => {
    const { hub, call } = await service();
    const { status, body } = await call(method, path, method === 'PUT' ? retag : undefined);
    expect(status).toBe(400);
    expect(body).toMatchObject({ in: 'params', errors: [{ pointer: '#/id', code: 'job-id' }] });
    expect(hub.requests).toEqual([]);
  },
);

test('PUT /jobs/:id responds 400 if the jobId of the body is not the id in the path', async () => {
  const { hub, call } = await service();
  const other = await call('PUT', '/jobs/retag-1', { ...retag, jobId: 'retag-2' });
  expect(other).toMatchObject({ status: 400, body: { type: 'urn:example:invalid-request' } });
  expect(hub.requests).toEqual([]);
  expect((await call('PUT', '/jobs/retag-1', { ...retag, jobId: 'retag-1' })).status).toBe(201);
});

test('GET /jobs/:id responds 404 for a job that never existed', async () => {
  const { call } = await service();
  const { status, body } = await call('GET', '/jobs/never');
  expect({ status, body }).toEqual({
    status: 404,
    body: { type: 'urn:example:job-not-found', title: 'The job does not exist.', status: 404 },
  });
});
