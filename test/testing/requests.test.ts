import { expect, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { type HubErrorResponse, parseHubError } from '../../src/index.js';
import { createFakeHub, type HubResponse } from '../../src/testing/index.js';
import { cancelJob, createJob, getJob, methodJob, parse, query, send } from './support/requests.js';

test('a header with one value, such as one cookie, may be a list', () => {
  const hub = createFakeHub();
  hub.failNext({ status: 500, headers: { 'Set-Cookie': ['a=1'] } });
  const { headers } = hub.handle({ method: 'GET', url: '/' });
  expect(headers).toEqual({ 'set-cookie': 'a=1' });
});

test('a response that is changed does not change the recorded one', () => {
  const hub = createFakeHub();
  const response = hub.handle({ method: 'GET', url: '/twins/a' });
  const recorded = structuredClone(response);
  response.status = 200;
  response.headers.a = 'b';
  expect(hub.requests).toMatchObject([{ response: recorded }]);
  expect(hub.requests[0]?.response.headers).not.toHaveProperty('a');
});

test.each(['#x', '#?api-version=1', '#a\n#b'])(
  'a URL is read without its fragment: %j',
  (fragment) => {
    const hub = createFakeHub();
    const url = `https://hub.example/jobs/v2/j1?api-version=2021-04-12${fragment}`;
    const headers = { authorization: 'x' };
    expect(hub.handle({ method: 'GET', url, headers }).status).toBe(200);
  },
);

test('requests contains each request with its response, issues and advice', () => {
  const hub = createFakeHub();
  const response = createJob(
    hub,
    'j1',
    methodJob({ jobId: 'j2', startTime: '2025-01-01T00:00:00Z' }),
  );
  const [recorded] = hub.requests;
  expect(recorded).toEqual({
    time: '2026-01-01T00:00:00.000Z',
    method: 'PUT',
    url: '/jobs/v2/j1?api-version=2021-04-12',
    headers: { authorization: 'SharedAccessSignature sr=hub' },
    operation: 'createJob',
    body: methodJob({ jobId: 'j2', startTime: '2025-01-01T00:00:00Z' }),
    issues: [],
    advice: [
      expect.objectContaining({ code: 'job-id-in-body', path: ['jobId'] }),
      expect.objectContaining({ code: 'start-time-past', path: ['startTime'] }),
    ],
    response,
  });
});

test('requests contains the issues of the parameters before those of the job', () => {
  const hub = createFakeHub();
  createJob(hub, 'a_b', methodJob({ startTime: null }));
  expect(hub.requests[0]?.issues.map(({ path, code }) => [path, code])).toEqual([
    [['id'], 'job-id'],
    [['startTime'], 'null'],
  ]);
  cancelJob(hub, 'a_b');
  expect(hub.requests[1]?.issues.map(({ path, code }) => [path, code])).toEqual([
    [['id'], 'job-id'],
  ]);
});

test('requests contains the operation, or null if the path and method are not supported', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob());
  getJob(hub, 'j1');
  send(hub, 'get', '/jobs/v2/query');
  cancelJob(hub, 'j1');
  query(hub, 'SELECT * FROM devices');
  send(hub, 'GET', '/twins/a');
  send(hub, 'GET', '/twins/a/modules/m');
  send(hub, 'PATCH', '/twins/a');
  expect(hub.requests.map(({ operation }) => operation)).toEqual([
    'createJob',
    'getJob',
    'listJobs',
    'cancelJob',
    'query',
    'getTwin',
    'getModuleTwin',
    null,
  ]);
  const others = hub.requests.filter(({ operation }) => operation !== 'createJob');
  expect(others.flatMap(({ issues, advice }) => [issues, advice]).flat()).toEqual([]);
});

test('handle decodes the job id, and ignores the origin of a full URL', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob());
  for (const url of ['/jobs/v2/j%31', 'http://hub/jobs/v2/j1', 'HTTPS://hub:8443/jobs/v2/j1']) {
    const headers = { authorization: 'x' };
    const response = hub.handle({ method: 'GET', url: `${url}?api-version=2021-04-12`, headers });
    expect(JSON.parse(response.body), url).toMatchObject({ jobId: 'j1' });
  }
});

test('requests contains the body as parsed JSON, as a string, or as undefined', () => {
  const hub = createFakeHub();
  for (const body of ['{"a":1}', '{', 'null', '']) send(hub, 'PUT', '/jobs/v2/j1', body);
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

test('handle accepts undefined headers and body', () => {
  const hub = createFakeHub();
  const response = hub.handle({ method: 'GET', url: '/', headers: undefined, body: undefined });
  expect(response.status).toBe(401);
});

test.each(Object.entries(hubErrorResponses))(
  'failNext makes the next request fail with an error of the format %s, without any effect',
  (_format, make) => {
    const hub = createFakeHub();
    const error = make();
    hub.failNext(error);
    const response = createJob(hub, 'j1', methodJob());
    expect(parseHubError(response)).toEqual(parseHubError(error));
    expect(response.body).toBe(error.body);
    expect(hub.jobs()).toEqual([]);
    expect(hub.requests).toHaveLength(1);
    expect(createJob(hub, 'j1', methodJob()).status).toBe(200);
  },
);

test('failNext can fail a request after it was carried out, so that a retry of a create gets JobAlreadyExists', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'd' }] });
  hub.failNext({ status: 504 }, { isCarriedOut: true });
  expect(createJob(hub, 'job', methodJob()).status).toBe(504);
  expect(hub.requests).toMatchObject([{ operation: 'createJob', response: { status: 504 } }]);
  expect(hub.jobs()).toMatchObject([{ jobId: 'job', status: 'queued' }]);
  expect(parseHubError(createJob(hub, 'job', methodJob())).code).toBe('JobAlreadyExists');
  hub.failNext({ status: 503 }, {});
  expect(createJob(hub, 'other', methodJob()).status).toBe(503);
  expect(hub.jobs()).toHaveLength(1);
});

test('failNext queues several errors, which precede the check of authorization', () => {
  const hub = createFakeHub();
  hub.failNext({ status: 500 });
  hub.failNext({ status: 429, headers: null, body: { Message: 'Slow down.' } });
  const responses = [1, 2, 3].map(() => hub.handle({ method: 'GET', url: '/' }));
  expect(responses.map(({ status }) => status)).toEqual([500, 429, 401]);
  expect(responses.map(({ body }) => body).slice(0, 2)).toEqual(['', '{"Message":"Slow down."}']);
});

test.each([
  ['an object', { 'Iothub-ErrorCode': 'ServerError', 'Retry-After': 5 }],
  [
    'a Map',
    new Map<string, unknown>([
      ['Iothub-ErrorCode', 'ServerError'],
      ['Retry-After', 5],
    ]),
  ],
  ['a Headers', new Headers({ 'Iothub-ErrorCode': 'ServerError', 'Retry-After': '5' })],
])('failNext accepts headers as %s, and a body as bytes', (_form, headers) => {
  const hub = createFakeHub();
  hub.failNext({ status: 500, headers, body: new TextEncoder().encode('böse') });
  expect(send(hub, 'GET', '/')).toEqual({
    status: 500,
    headers: { 'iothub-errorcode': 'ServerError', 'retry-after': '5' },
    body: 'böse',
  });
});

test.each([199, 600, 404.5, Number.NaN])(
  'failNext throws a RangeError for the status %d',
  (status) => {
    expect(() => createFakeHub().failNext({ status })).toThrow(
      new RangeError('status must be an integer from 200 to 599.'),
    );
  },
);

test.each([{ '': 'a' }, { 'a b': 'c' }, { a: 'b\r\nc: d' }, { a: '€' }])(
  'failNext throws a TypeError for the headers %j',
  (headers) => {
    expect(() => createFakeHub().failNext({ status: 500, headers })).toThrow(
      new TypeError('headers must have valid HTTP header names and values.'),
    );
  },
);

const HEADERS = 'headers must have valid HTTP header names and values.';

test.each<[name: string, error: object, message: string]>([
  ['a trailer', { status: 204, headers: { trailer: 'x' } }, transferMessage('trailer')],
  ['Trailer', { status: 500, headers: { Trailer: 'x' } }, transferMessage('trailer')],
  [
    'a transfer encoding',
    { status: 500, headers: [['Transfer-Encoding', 'chunked']] },
    transferMessage('transfer-encoding'),
  ],
  [
    'a length',
    { status: 500, headers: { 'content-length': 5 } },
    transferMessage('content-length'),
  ],
  [
    'an encoding',
    { status: 500, headers: { 'content-encoding': 'gzip' } },
    transferMessage('content-encoding'),
  ],
  [
    'a header twice',
    { status: 500, headers: { A: 'b', a: 'c' } },
    'headers must contain a only once.',
  ],
  [
    'two cookies, which one line cannot hold',
    { status: 500, headers: { 'Set-Cookie': ['a=1', 'b=2'] } },
    'headers must contain set-cookie only once.',
  ],
  ['a header that is null', { status: 500, headers: { a: null } }, HEADERS],
  ['a header that is a function', { status: 500, headers: { get: () => 'a' } }, HEADERS],
  ['a header that is a list with an object', { status: 500, headers: { a: ['b', {}] } }, HEADERS],
  ['a body with 204', { status: 204, body: 'a' }, bodyMessage(204)],
  ['a body with 205', { status: 205, body: 'a' }, bodyMessage(205)],
  ['a body with 304', { status: 304, body: {} }, bodyMessage(304)],
  ['a function as body', { status: 500, body: () => 'a' }, jsonMessage()],
  ['a bigint as body', { status: 500, body: 1n }, jsonMessage()],
])('failNext throws a TypeError for %s', (_name, error, message) => {
  const hub = createFakeHub();
  expect(() => hub.failNext(error as HubErrorResponse)).toThrow(new TypeError(message));
  expect(send(hub, 'GET', '/jobs/v2/j1').status).toBe(200);
});

function transferMessage(name: string) {
  return `headers must not contain ${name}, which the server sets.`;
}

function bodyMessage(status: number) {
  return `A response with the status ${status} must not have a body.`;
}

function jsonMessage() {
  return 'body must be a string, UTF-8 bytes, or a value that JSON can represent.';
}

test.each<[name: string, error: HubErrorResponse, response: Partial<HubResponse>]>([
  ['204 without a body', { status: 204, body: '' }, { body: '' }],
  ['a body that is null', { status: 500, body: null }, { body: '' }],
  ['a body of an ArrayBuffer', { status: 500, body: new ArrayBuffer(2) }, { body: '\0\0' }],
  ['a body of false', { status: 500, body: false }, { body: 'false' }],
  ['a list of values', { status: 500, headers: { a: ['b', 'c'] } }, { headers: { a: 'b, c' } }],
])('failNext accepts %s', (_name, error, response) => {
  const hub = createFakeHub();
  hub.failNext(error);
  expect(send(hub, 'GET', '/')).toMatchObject({ status: error.status, ...response });
});

test.each([200, 599])('failNext accepts the status %d', (status) => {
  const hub = createFakeHub();
  hub.failNext({ status });
  expect(send(hub, 'GET', '/').status).toBe(status);
});

test('handle returns 500 with the message of an error that an option throws', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }],
    matches: () => {
      throw new Error('a bug in the test');
    },
  });
  createJob(hub, 'j1', methodJob());
  const response = cancelJob(hub, 'j1');
  expect(parse(response)).toMatchObject({ status: 500, code: 'ServerError' });
  expect(parseHubError(response).message).toBe('Error: a bug in the test');
});

test('handle returns 500 if an option throws a value that cannot be converted to a string', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }],
    matches: () => {
      throw Object.create(null);
    },
  });
  createJob(hub, 'j1', methodJob());
  expect(parseHubError(cancelJob(hub, 'j1')).message).toBe('An option of the fake hub threw.');
});
