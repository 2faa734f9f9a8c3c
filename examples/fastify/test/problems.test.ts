import { type HubErrorResponse, isJobResponse } from 'iothub-jobs-schema';
import { hubErrorResponses } from 'iothub-jobs-schema/fixtures';
import { expect, onTestFinished, test } from 'vitest';
import { listen, start, startBefore } from './start.js';

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

test('a hub that is full says so to the caller', async () => {
  const { call } = await service();
  await call('PUT', '/jobs/a', reboot);
  const answer = await call('PUT', '/jobs/b', reboot);
  expect(answer).toMatchObject({ status: 429, type: 'application/problem+json; charset=utf-8' });
  expect(answer.body).toMatchObject({
    type: 'urn:example:hub-refused',
    status: 429,
    code: 'ThrottlingMaxActiveJobCountExceeded',
    action: 'Wait until a job has ended, or cancel one that has not begun.',
  });
});

test('an id that is in use is a conflict', async () => {
  const { call } = await service();
  await call('PUT', '/jobs/a', reboot);
  const { status, body } = await call('PUT', '/jobs/a', reboot);
  expect(status).toBe(409);
  expect(body.code).toBe('JobAlreadyExists');
});

test('a job that runs is not cancelled any more, which is a conflict too', async () => {
  const { hub, call } = await service();
  await call('PUT', '/jobs/a', { ...reboot, startTime: undefined });
  hub.advance(1500);
  const { status, body } = await call('POST', '/jobs/a/cancel');
  expect(status).toBe(409);
  expect(body.code).toBe('OperationNotAllowedInCurrentState');
});

test('to cancel a job that is not there is answered with 404', async () => {
  const { call } = await service();
  const { status, body } = await call('POST', '/jobs/nobody/cancel');
  expect(status).toBe(404);
  expect(body.code).toBe('JobNotFound');
});

const REFUSALS: [what: string, answer: HubErrorResponse, status: number, code: string][] = [
  ['coded', hubErrorResponses.coded(), 404, 'JobNotFound'],
  ['a page of HTML', hubErrorResponses.html(), 502, 'Http503'],
  ['401', { status: 401, body: '' }, 502, 'Http401'],
  ['a redirection', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 502, 'Http307'],
];

test.each(REFUSALS)('what the hub says is %s', async (_what, answer, status, code) => {
  const { hub, call } = await service();
  hub.failNext(answer);
  const { body, ...told } = await call('GET', '/jobs/a');
  expect(told.status).toBe(status);
  expect(body).toMatchObject({ type: 'urn:example:hub-refused', status, code });
});

test('of an error that nobody knows only what the hub says is told', async () => {
  const { hub, call } = await service();
  hub.failNext({ status: 400, headers: { 'iothub-errorcode': 'constructor' }, body: 'No.' });
  const { body } = await call('GET', '/jobs/a');
  expect(body).toEqual({
    type: 'urn:example:hub-refused',
    title: 'The hub has refused the call.',
    status: 400,
    detail: 'No.',
    code: 'constructor',
  });
});

/** The service before something that is no hub. */
async function before(answer: Parameters<typeof listen>[0]) {
  const server = await listen(answer);
  const { call, close } = await startBefore(server.origin);
  onTestFinished(async () => {
    await close();
    await server.close();
  });
  return { call, server };
}

test.each(['', 'OK', '[]', '{"jobId":"a"}', '{"type":"unknown","status":"done"}'])(
  'the answer %j is no job, and is not handed on',
  async (text) => {
    expect(isJobResponse(text)).toBe(false);
    const { call } = await before((_request, response) => response.end(text));
    const { status, body } = await call('PUT', '/jobs/a', reboot);
    expect({ status, body }).toEqual({
      status: 502,
      body: {
        type: 'urn:example:hub-unclear',
        title: 'The hub answered something that is no job.',
        status: 502,
      },
    });
  },
);

test('a hub that does not answer is not waited for', async () => {
  const { call } = await before(() => {});
  const { status, body } = await call('GET', '/jobs/a');
  expect(status).toBe(504);
  expect(body.type).toBe('urn:example:hub-silent');
});

test('a hub that begins to answer and does not go on neither', async () => {
  const { call } = await before((_request, response) => response.write('{'));
  expect((await call('GET', '/jobs/a')).status).toBe(504);
});

test('a hub that is not there is a fault behind the service', async () => {
  const { call, server } = await before(() => {});
  await server.close();
  const { status, body } = await call('GET', '/jobs/a');
  expect(status).toBe(502);
  expect(body.title).toBe('The hub could not be reached.');
});

test.each([
  ['no JSON', 'PUT', '/jobs/a', '{', 400, 'urn:example:unreadable'],
  ['too much', 'PUT', '/jobs/a', `"${'a'.repeat(1_048_575)}"`, 413, 'urn:example:unreadable'],
  ['no job', 'PUT', '/jobs/a', 'null', 400, 'urn:example:invalid-request'],
  ['no route', 'GET', '/jobs', undefined, 404, 'urn:example:no-route'],
])(
  'a call with %s is a problem in the same form',
  async (_what, method, path, text, status, type) => {
    const { hub, call } = await service();
    const answer = await call(method, path, text);
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json; charset=utf-8',
      body: { type, status },
    });
    expect(hub.requests).toEqual([]);
  },
);
