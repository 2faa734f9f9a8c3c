import { HUB_ERROR_CODES, type HubErrorResponse, isJobResponse } from 'iothub-jobs-schema';
import { hubErrorResponses } from 'iothub-jobs-schema/fixtures';
import { expect, onTestFinished, test } from 'vitest';
import { listen, start, startService } from './start.js';

const reboot = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  startTime: '2026-01-02T00:00:00Z',
  cloudToDeviceMethod: { methodName: 'reboot' },
};

async function service() {
  const started = await start({ tier: 'S1', twins: [{ deviceId: 'pump-1' }] });
  onTestFinished(started.close);
  return started;
}

test('PUT /jobs/:id responds 429 if the hub has too many active jobs', async () => {
  const { call } = await service();
  await call('PUT', '/jobs/a', reboot);
  const response = await call('PUT', '/jobs/b', reboot);
  expect(response).toMatchObject({ status: 429, type: 'application/problem+json; charset=utf-8' });
  expect(response.body).toMatchObject({
    type: 'urn:example:hub-rejected',
    status: 429,
    code: 'ThrottlingMaxActiveJobCountExceeded',
    action: HUB_ERROR_CODES.ThrottlingMaxActiveJobCountExceeded.action,
  });
});

test('PUT /jobs/:id responds 409 for an existing id', async () => {
  const { call } = await service();
  await call('PUT', '/jobs/a', reboot);
  const { status, body } = await call('PUT', '/jobs/a', reboot);
  expect(status).toBe(409);
  expect(body.code).toBe('JobAlreadyExists');
});

test('POST /jobs/:id/cancel responds 409 for a running job', async () => {
  const { hub, call } = await service();
  await call('PUT', '/jobs/a', { ...reboot, startTime: undefined });
  hub.advance(1500);
  const { status, body } = await call('POST', '/jobs/a/cancel');
  expect(status).toBe(409);
  expect(body.code).toBe('OperationNotAllowedInCurrentState');
});

test('POST /jobs/:id/cancel responds 404 for an unknown job', async () => {
  const { call } = await service();
  const { status, body } = await call('POST', '/jobs/never/cancel');
  expect(status).toBe(404);
  expect(body.code).toBe('JobNotFound');
});

const HUB_ERRORS: [name: string, error: HubErrorResponse, status: number, code: string][] = [
  ['an error with a code', hubErrorResponses.coded(), 404, 'JobNotFound'],
  ['a page of HTML', hubErrorResponses.html(), 502, 'Http503'],
  ['401', { status: 401, body: '' }, 502, 'Http401'],
  ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 502, 'Http307'],
];

test.each(HUB_ERRORS)(
  'GET /jobs/:id returns a problem if the hub returns %s',
  async (_name, error, status, code) => {
    const { hub, call } = await service();
    hub.failNext(error);
    const { body, ...response } = await call('GET', '/jobs/a');
    expect(response.status).toBe(status);
    expect(body).toMatchObject({ type: 'urn:example:hub-rejected', status, code });
  },
);

test('GET /jobs/:id suggests no action for an unknown error code', async () => {
  const { hub, call } = await service();
  hub.failNext({ status: 400, headers: { 'iothub-errorcode': 'constructor' }, body: 'No.' });
  const { body } = await call('GET', '/jobs/a');
  expect(body).toEqual({
    type: 'urn:example:hub-rejected',
    title: 'The hub rejected the request.',
    status: 400,
    detail: 'No.',
    code: 'constructor',
  });
});

/** Starts the service, which forwards requests to the listener. */
async function serviceInFrontOf(listener: Parameters<typeof listen>[0]) {
  const server = await listen(listener);
  const { call, close } = await startService(server.origin);
  onTestFinished(async () => {
    await close();
    await server.close();
  });
  return { call, server };
}

test.each(['', 'OK', '[]', '{"jobId":"a"}', '{"type":"unknown","status":"done"}'])(
  'PUT /jobs/:id responds 502 if the hub returns %j',
  async (text) => {
    expect(isJobResponse(text)).toBe(false);
    const { call } = await serviceInFrontOf((_request, response) => response.end(text));
    const { status, body } = await call('PUT', '/jobs/a', reboot);
    expect({ status, body }).toEqual({
      status: 502,
      body: {
        type: 'urn:example:hub-invalid-response',
        title: 'The hub returned an invalid response.',
        status: 502,
      },
    });
  },
);

test('GET /jobs/:id responds 504 if the hub does not respond', async () => {
  const { call } = await serviceInFrontOf(() => {});
  const { status, body } = await call('GET', '/jobs/a');
  expect(status).toBe(504);
  expect(body.type).toBe('urn:example:hub-unreachable');
});

test('GET /jobs/:id responds 504 if the hub does not complete its response', async () => {
  const { call } = await serviceInFrontOf((_request, response) => response.write('{'));
  expect((await call('GET', '/jobs/a')).status).toBe(504);
});

test('GET /jobs/:id responds 502 if the hub cannot be reached', async () => {
  const { call, server } = await serviceInFrontOf(() => {});
  await server.close();
  const { status, body } = await call('GET', '/jobs/a');
  expect(status).toBe(502);
  expect(body.title).toBe('The hub could not be reached.');
});

test.each([
  ['invalid JSON', 'PUT', '/jobs/a', '{', 400, 'urn:example:unreadable'],
  [
    'a body that is too large',
    'PUT',
    '/jobs/a',
    `"${'a'.repeat(1_048_575)}"`,
    413,
    'urn:example:unreadable',
  ],
  ['a body that is not a job', 'PUT', '/jobs/a', 'null', 400, 'urn:example:invalid-request'],
  ['an unknown route', 'GET', '/jobs', undefined, 404, 'urn:example:route-not-found'],
])(
  'the service returns a problem for a request with %s',
  async (_case, method, path, text, status, type) => {
    const { hub, call } = await service();
    const response = await call(method, path, text);
    expect(response).toMatchObject({
      status,
      type: 'application/problem+json; charset=utf-8',
      body: { type, status },
    });
    expect(hub.requests).toEqual([]);
  },
);
