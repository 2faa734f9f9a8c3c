import { expect, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { parseHubError } from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { call, cancel, create, get, methodJob, query, read } from './support/calls.js';

test('each call is written down with what the guards and the advice say of it', () => {
  const hub = createFakeHub();
  const answer = create(hub, 'j1', methodJob({ jobId: 'j1', startTime: '2025-01-01T00:00:00Z' }));
  const [recorded] = hub.requests;
  expect(recorded).toEqual({
    time: '2026-01-01T00:00:00.000Z',
    method: 'PUT',
    url: '/jobs/v2/j1?api-version=2021-04-12',
    headers: { authorization: 'SharedAccessSignature sr=hub' },
    operation: 'createJob',
    body: methodJob({ jobId: 'j1', startTime: '2025-01-01T00:00:00Z' }),
    issues: [],
    advice: [
      expect.objectContaining({ code: 'job-id-in-body', path: ['jobId'] }),
      expect.objectContaining({ code: 'start-time-past', path: ['startTime'] }),
    ],
    response: answer,
  });
});

test('issues are those of the parameters, and then those of the job', () => {
  const hub = createFakeHub();
  create(hub, 'a_b', methodJob({ startTime: null }));
  expect(hub.requests[0]?.issues.map(({ path, code }) => [path, code])).toEqual([
    [['id'], 'job-id'],
    [['startTime'], 'null'],
  ]);
  cancel(hub, 'a_b');
  expect(hub.requests[1]?.issues.map(({ path, code }) => [path, code])).toEqual([
    [['id'], 'job-id'],
  ]);
});

test('each call has its name, and one that is none has null', () => {
  const hub = createFakeHub();
  create(hub, 'j1', methodJob());
  get(hub, 'j1');
  call(hub, 'get', '/jobs/v2/query');
  cancel(hub, 'j1');
  query(hub, 'SELECT * FROM devices');
  call(hub, 'GET', '/twins/a');
  expect(hub.requests.map(({ operation }) => operation)).toEqual([
    'createJob',
    'getJob',
    'listJobs',
    'cancelJob',
    'query',
    null,
  ]);
  const listed = hub.requests.filter(({ operation }) => operation !== 'createJob');
  expect(listed.flatMap(({ issues, advice }) => [issues, advice]).flat()).toEqual([]);
});

test('the job id of the address is decoded, and its host left out', () => {
  const hub = createFakeHub();
  create(hub, 'j1', methodJob());
  for (const url of ['/jobs/v2/j%31', 'http://hub/jobs/v2/j1', 'HTTPS://hub:8443/jobs/v2/j1']) {
    const headers = { authorization: 'x' };
    const answer = hub.handle({ method: 'GET', url: `${url}?api-version=2021-04-12`, headers });
    expect(JSON.parse(answer.body), url).toMatchObject({ jobId: 'j1' });
  }
});

test('a body is written down as JSON, as text, or as nothing', () => {
  const hub = createFakeHub();
  for (const body of ['{"a":1}', '{', 'null', '']) call(hub, 'PUT', '/jobs/v2/j1', body);
  const bytes = new TextEncoder().encode('"é"');
  hub.handle({ method: 'PUT', url: '/jobs/v2/j1', body: bytes });
  hub.handle({ method: 'GET', url: 'https://hub.example/jobs/v2/j1?a=b?c' });
  expect(hub.requests.map(({ body }) => body)).toEqual([
    { a: 1 },
    '{',
    null,
    undefined,
    'é',
    undefined,
  ]);
  expect(hub.requests.at(-1)).toMatchObject({ operation: 'getJob', headers: {} });
});

test('an answer is what a Response is made of', async () => {
  const hub = createFakeHub();
  const answer = hub.handle({ method: 'GET', url: '/', headers: undefined, body: undefined });
  const response = new Response(answer.body, answer);
  expect(response.status).toBe(401);
  expect(response.headers.get('iothub-errorcode')).toBe('IotHubUnauthorized');
  expect(await response.text()).toBe(answer.body);
});

test.each(Object.entries(hubErrorResponses))(
  'the next call fails as the test says, in the shape %s, and does nothing else',
  (_shape, make) => {
    const hub = createFakeHub();
    const error = make();
    hub.failNext(error);
    const answer = create(hub, 'j1', methodJob());
    expect(parseHubError(answer)).toEqual(parseHubError(error));
    expect(answer.body).toBe(error.body);
    expect(hub.jobs()).toEqual([]);
    expect(hub.requests).toHaveLength(1);
    expect(create(hub, 'j1', methodJob()).status).toBe(200);
  },
);

test('errors wait in line, and come before authorization', () => {
  const hub = createFakeHub();
  hub.failNext({ status: 500 });
  hub.failNext({ status: 429, headers: null, body: { Message: 'Slow down.' } });
  const calls = [1, 2, 3].map(() => hub.handle({ method: 'GET', url: '/' }));
  expect(calls.map(({ status }) => status)).toEqual([500, 429, 401]);
  expect(calls.map(({ body }) => body).slice(0, 2)).toEqual(['', '{"Message":"Slow down."}']);
});

test.each([
  ['an object', { 'Iothub-ErrorCode': 'ServerError', 'Retry-After': 5 }],
  [
    'entries',
    new Map<string, unknown>([
      ['Iothub-ErrorCode', 'ServerError'],
      ['Retry-After', 5],
    ]),
  ],
  ['a Headers', new Headers({ 'Iothub-ErrorCode': 'ServerError', 'Retry-After': '5' })],
])('headers of an error may be %s, and a body bytes', (_form, headers) => {
  const hub = createFakeHub();
  hub.failNext({ status: 500, headers, body: new TextEncoder().encode('böse') });
  expect(call(hub, 'GET', '/')).toEqual({
    status: 500,
    headers: { 'iothub-errorcode': 'ServerError', 'retry-after': '5' },
    body: 'böse',
  });
});

test.each([199, 600, 404.5, Number.NaN])('an error of the status %d is none', (status) => {
  expect(() => createFakeHub().failNext({ status })).toThrow(
    new RangeError('status must be a whole number from 200 to 599.'),
  );
});

test.each([{ '': 'a' }, { 'a b': 'c' }, { a: 'b\r\nc: d' }, { a: '€' }])(
  'an error with the headers %j, which HTTP cannot carry, is none',
  (headers) => {
    expect(() => createFakeHub().failNext({ status: 500, headers })).toThrow(
      new TypeError('headers must have names and values that HTTP can carry.'),
    );
  },
);

test.each([200, 599])('the status %d can be asked for', (status) => {
  const hub = createFakeHub();
  hub.failNext({ status });
  expect(call(hub, 'GET', '/').status).toBe(status);
});

test('what a function of the test throws is answered with 500, and its message', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }],
    matches: () => {
      throw new Error('a bug of the test');
    },
  });
  create(hub, 'j1', methodJob());
  const answer = cancel(hub, 'j1');
  expect(read(answer)).toMatchObject({ status: 500, code: 'ServerError' });
  expect(parseHubError(answer).message).toBe('Error: a bug of the test');
});

test('even where what it throws cannot be written', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }],
    matches: () => {
      throw Object.create(null);
    },
  });
  create(hub, 'j1', methodJob());
  expect(parseHubError(cancel(hub, 'j1')).message).toBe('A function of the test threw.');
});
