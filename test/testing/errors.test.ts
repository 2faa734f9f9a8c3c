import { describe, expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';
import { createFakeHub, type FakeHubOptions } from '../../src/testing/index.js';
import { cancelJob, createJob, methodJob, parse, send, twinJob } from './support/requests.js';

/** Returns the status and the error code of the response to a create request. */
function statusAndCode(job: unknown, id = 'j1', options: FakeHubOptions = {}) {
  const { status, code } = parse(createJob(createFakeHub(options), id, job));
  return [status, code];
}

function withMethod(change: object) {
  return methodJob({ cloudToDeviceMethod: { methodName: 'reboot', ...change } });
}

const LONGEST_CONDITION = `tags.a = '${'a'.repeat(8192 - 11)}'`;

describe('PUT /jobs/v2/{id} returns [B4]', () => {
  test.each([
    ['an obsolete job type', methodJob({ type: 'scheduleDirectMethod' })],
    ['no type', methodJob({ type: undefined })],
    ['an array', []],
    ['null', 'null'],
    ['invalid JSON', '{'],
    ['no body', ''],
  ])('GenericBadRequest for %s', (_case, job) => {
    expect(statusAndCode(job)).toEqual([400, 'GenericBadRequest']);
  });

  test.each([
    ['startTime null', methodJob({ startTime: null })],
    ['an etag other than *', twinJob({ updateTwin: { etag: 'AAAAAAAAAAE=', tags: {} } })],
    ['a response timeout of 301 seconds', withMethod({ responseTimeoutInSeconds: 301 })],
    ['no queryCondition', methodJob({ queryCondition: undefined })],
    ['an empty queryCondition', methodJob({ queryCondition: '' })],
    ['an unknown property', methodJob({ maxExecutionTimeSeconds: 60 })],
    ['a job id that is a number', methodJob({ jobId: 17 })],
    ['two issues', methodJob({ queryCondition: `${LONGEST_CONDITION} `, startTime: null })],
  ])('ArgumentInvalid for %s', (_case, job) => {
    expect(statusAndCode(job)).toEqual([400, 'ArgumentInvalid']);
  });

  test.each(['a_b', 'a'.repeat(65), '%C3%A4', '%', ''])(
    'ArgumentInvalid for the job id %j',
    (id) => {
      expect(statusAndCode(methodJob(), id)).toEqual([400, 'ArgumentInvalid']);
      expect(statusAndCode(methodJob(), 'a'.repeat(64))).toEqual([200, undefined]);
    },
  );

  test('PreconditionFailed for a condition of more than 8192 characters', () => {
    const status = (queryCondition: string) => statusAndCode(methodJob({ queryCondition }));
    expect(status(LONGEST_CONDITION)).toEqual([200, undefined]);
    expect(status(`${LONGEST_CONDITION} `)).toEqual([412, 'PreconditionFailed']);
  });

  test('JobAlreadyExists for the id of a job, even if the job has ended', () => {
    const hub = createFakeHub();
    createJob(hub, 'j1', methodJob());
    hub.advance(1000);
    expect(hub.jobs()).toMatchObject([{ status: 'completed' }]);
    expect(parse(createJob(hub, 'j1', methodJob()))).toMatchObject({
      status: 409,
      code: 'JobAlreadyExists',
    });
    expect(parse(createJob(hub, 'J1', methodJob())).status).toBe(200);
  });

  test.each(['S9', 'toString', ''])('createFakeHub throws a RangeError for tier %j', (tier) => {
    const create = () => createFakeHub({ tier: tier as 'S1' });
    expect(create).toThrow(new RangeError('tier must be one of F1, S1, S2, S3.'));
  });

  test.each([
    ['F1', 1],
    ['S1', 1],
    ['S2', 5],
    ['S3', 10],
    [undefined, 1],
  ] as const)(
    'ThrottlingMaxActiveJobCountExceeded on tier %s with %i active jobs [B5]',
    (tier, limit) => {
      const hub = createFakeHub(tier === undefined ? {} : { tier });
      const later = methodJob({ startTime: '2026-02-01T00:00:00Z' });
      for (let id = 0; id < limit; id++) expect(createJob(hub, `j${id}`, later).status).toBe(200);
      expect(parse(createJob(hub, 'more', methodJob()))).toMatchObject({
        status: 429,
        code: 'ThrottlingMaxActiveJobCountExceeded',
      });
      cancelJob(hub, 'j0');
      expect(createJob(hub, 'more', methodJob()).status).toBe(200);
    },
  );

  test('an error without creating a job', () => {
    const hub = createFakeHub();
    createJob(hub, 'j1', methodJob({ startTime: null }));
    expect(hub.jobs()).toEqual([]);
  });
});

describe('POST /jobs/v2/{id}/cancel returns [B4]', () => {
  test('JobNotFound for a job that never existed', () => {
    const { status, code } = parse(cancelJob(createFakeHub(), 'never'));
    expect([status, code]).toEqual([404, 'JobNotFound']);
  });

  test('OperationNotAllowedInCurrentState if the job is running or has ended', () => {
    const hub = createFakeHub({ twins: [{ deviceId: 'pump-1' }] });
    createJob(hub, 'j1', methodJob());
    hub.advance(1000);
    const expected = { status: 405, code: 'OperationNotAllowedInCurrentState' };
    expect(parse(cancelJob(hub, 'j1'))).toMatchObject(expected);
    hub.advance(1000);
    expect(parse(cancelJob(hub, 'j1'))).toMatchObject(expected);
  });
});

describe('every request returns', () => {
  const url = '/jobs/v2/j1?api-version=2021-04-12';
  const headers = { Authorization: 'SharedAccessSignature sr=hub' };

  test('IotHubUnauthorizedAccess without an Authorization header', () => {
    const hub = createFakeHub();
    expect(parse(hub.handle({ method: 'GET', url, headers })).status).toBe(200);
    const withTwo = hub.handle({ method: 'GET', url, headers: { authorization: ['a', 'b'] } });
    expect(parse(withTwo).status).toBe(200);
    for (const missing of [
      {},
      { authorization: [] },
      { authorization: '' },
      { authorization: undefined },
      undefined,
    ]) {
      const response = hub.handle({ method: 'GET', url, ...(missing && { headers: missing }) });
      expect(parse(response)).toMatchObject({ status: 401, code: 'IotHubUnauthorizedAccess' });
    }
  });

  test.each([
    '',
    '?api-version=',
    '?api-version=2021',
    '?api-version=2021-04-12-beta',
    '?api-version=https://2021-04-12',
    '?api-version=2021?-04-12',
  ])('InvalidProtocolVersion for the query string %j [V6]', (query) => {
    const response = createFakeHub().handle({ method: 'GET', url: `/jobs/v2/j1${query}`, headers });
    expect(parse(response)).toMatchObject({ status: 400, code: 'InvalidProtocolVersion' });
  });

  test('404 without an error code for an unsupported path or method, and lists the supported ones', () => {
    const hub = createFakeHub();
    for (const [method, path] of [
      ['PATCH', '/twins/pump-1'],
      ['GET', '/twins/pump-1/modules'],
      ['GET', '/twins'],
      ['DELETE', '/jobs/v2/j1'],
      ['GET', '/jobs/v2'],
      ['GET', '/jobs/v3/j1'],
      ['POST', '/jobs/v2/j1/cancel/'],
      ['POST', ''],
    ] as const) {
      expect(parse(send(hub, method, path))).toMatchObject({
        status: 404,
        code: undefined,
        body: { Message: expect.stringContaining('POST /jobs/v2/{id}/cancel') },
      });
    }
  });

  test('413 for a body of more than 1,048,576 bytes', () => {
    const body = (length: number) => JSON.stringify({ query: ' '.repeat(length - 12) });
    const status = (text: string) => send(createFakeHub(), 'POST', '/devices/query', text).status;
    expect(status(body(1_048_576))).toBe(400);
    expect(status(body(1_048_577))).toBe(413);
  });

  test('GenericBadRequest for a body of more than 500 levels', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const payload = (levels: number) => withMethod({ payload: JSON.parse(nested(levels)) });
    expect(statusAndCode(payload(498))).toEqual([200, undefined]);
    expect(statusAndCode(payload(499))).toEqual([400, 'GenericBadRequest']);
    const around = (levels: number, inner: string) =>
      withMethod({ payload: JSON.parse(`${'['.repeat(levels)}${inner}${']'.repeat(levels)}`) });
    for (const inner of ['0', 'null', '"a",{}']) {
      const isDeeper = inner.endsWith('{}');
      expect(statusAndCode(around(isDeeper ? 497 : 498, inner))).toEqual([200, undefined]);
      expect(statusAndCode(around(isDeeper ? 498 : 499, inner))).toEqual([
        400,
        'GenericBadRequest',
      ]);
    }
    expect(statusAndCode(nested(500_000))).toEqual([400, 'GenericBadRequest']);
  });
});

test('errors have format 1, 2 or 4, depending on their code [B3]', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob());
  const body = (response: { body: string }) => JSON.parse(response.body);
  const id = (count: string) => `${count.padStart(32, '0')}-G:0-TimeStamp:01/01/2026 00:00:00`;
  expect(body(cancelJob(hub, 'never'))).toEqual({
    Message: 'ErrorCode:JobNotFound;No job with this id exists.',
    ExceptionMessage: `Tracking ID:${id('1')}`,
  });
  expect(body(createJob(hub, 'a_b', methodJob()))).toEqual({
    errorCode: 400004,
    trackingId: id('2'),
    message: 'id must be 1 to 64 ASCII letters, digits and hyphens.',
    timestampUtc: '2026-01-01T00:00:00.000Z',
    info: null,
  });
  const inner = `{"Message":"ErrorCode:ThrottlingMaxActiveJobCountExceeded;The hub has reached its limit of active jobs: 1 in tier S1.","ExceptionMessage":"Tracking ID:${id('3')}"}`;
  expect(body(createJob(hub, 'j2', methodJob()))).toEqual({
    Message: `ErrorCode:ThrottlingMaxActiveJobCountExceeded;Error: 429 ${inner}`,
    ExceptionMessage: `Tracking ID:${id('4')}`,
  });
  expect(body(createJob(hub, 'j2', [])).Message).toContain(
    'ErrorCode:GenericBadRequest;Error: BadRequest {"Message":"ErrorCode:GenericBadRequest;',
  );
});

test('the error message contains the message and the hint of the first issue', () => {
  const response = createJob(createFakeHub(), 'j1', methodJob({ startTime: null }));
  expect(parseHubError(response)).toEqual({
    status: 400,
    retryable: false,
    code: 'ArgumentInvalid',
    number: 400004,
    message: '/startTime: startTime must be a string, not null. Omit startTime instead.',
    trackingId: `${'1'.padStart(32, '0')}-G:0-TimeStamp:01/01/2026 00:00:00`,
    timestamp: '2026-01-01T00:00:00.000Z',
  });
});

test.each([
  ['an id in use', 'PUT', '/jobs/v2/j1', methodJob(), {}, 'A job with this id already exists.'],
  ['an array', 'PUT', '/jobs/v2/j2', [], {}, 'The value must be an object.'],
  ['an empty id', 'PUT', '/jobs/v2/', methodJob(), {}, 'id must not be empty.'],
  [
    'a running job',
    'POST',
    '/jobs/v2/j1/cancel',
    undefined,
    {},
    'The job is running or has ended.',
  ],
  [
    'a missing query',
    'POST',
    '/devices/query',
    {},
    {},
    'The request body must be an object with a string "query".',
  ],
  [
    'an invalid page size',
    'GET',
    '/jobs/v2/query',
    undefined,
    { 'x-ms-max-item-count': '0' },
    'The header x-ms-max-item-count must be an integer from 1 to 999999999.',
  ],
  [
    'an invalid continuation token',
    'GET',
    '/jobs/v2/query',
    undefined,
    { 'x-ms-continuation': '2' },
    'The header x-ms-continuation must be a continuation token of this hub.',
  ],
  [
    'a missing Authorization header',
    'GET',
    '/jobs/v2/j1',
    undefined,
    { authorization: '' },
    'Unauthorized',
  ],
  [
    'an unknown status',
    'GET',
    '/jobs/v2/query?jobStatus=canceled',
    undefined,
    {},
    'jobStatus must be one of unknown, enqueued, queued, scheduled, running, completed, failed, cancelled.',
  ],
])('the error message for %s', (_case, method, path, body, headers, message) => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob());
  hub.advance(1000);
  expect(parseHubError(send(hub, method, path, body, headers)).message).toBe(message);
});

test('the error message contains the first issue, the recorded request all of them', () => {
  const hub = createFakeHub();
  const response = createJob(
    hub,
    'j1',
    methodJob({ startTime: null, maxExecutionTimeInSeconds: -1 }),
  );
  expect(parseHubError(response).message).not.toContain('\n');
  expect(hub.requests[0]?.issues).toHaveLength(2);
});

test('the error messages for a body that is too large or too deep contain the limit', () => {
  const deep = createJob(createFakeHub(), 'j1', `${'['.repeat(501)}${']'.repeat(501)}`);
  expect(parseHubError(deep).message).toBe(
    'The request body nests too deeply: the fake hub accepts 500 levels.',
  );
  const long = send(createFakeHub(), 'GET', '/jobs/v2/query', ' '.repeat(1_048_577));
  expect(parseHubError(long).message).toBe(
    'The request body is too large: the limit is 1048576 bytes.',
  );
});

test('GET /jobs/v2/query rejects unknown values of its filters', () => {
  for (const filter of ['jobStatus=finished', 'jobType=cloudToDeviceMethod']) {
    const { status, code, body } = parse(send(createFakeHub(), 'GET', `/jobs/v2/query?${filter}`));
    expect([status, code]).toEqual([400, 'ArgumentInvalid']);
    expect(body).toMatchObject({
      message: expect.stringContaining(`${filter.split('=')[0]} must`),
    });
  }
});

test.each([
  ['x-ms-max-item-count', '0'],
  ['x-ms-max-item-count', '1.5'],
  ['x-ms-max-item-count', '9999999999'],
  ['x-ms-continuation', 'fake:'],
  ['x-ms-continuation', 'AAAA'],
  ['x-ms-continuation', 'xfake:2'],
  ['x-ms-continuation', 'fake:2x'],
])('GET /jobs/v2/query rejects the header %s with the value %j', (name, value) => {
  const response = send(createFakeHub(), 'GET', '/jobs/v2/query', undefined, { [name]: value });
  expect(parse(response)).toMatchObject({ status: 400, code: 'ArgumentInvalid' });
});
