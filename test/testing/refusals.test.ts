import { describe, expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';
import { createFakeHub, type FakeHubOptions } from '../../src/testing/index.js';
import { call, cancel, create, methodJob, read, twinJob } from './support/calls.js';

/** The status and the code of what a create is answered with. */
function refusal(job: unknown, id = 'j1', options: FakeHubOptions = {}) {
  const { status, code } = read(create(createFakeHub(options), id, job));
  return [status, code];
}

function withMethod(change: object) {
  return methodJob({ cloudToDeviceMethod: { methodName: 'reboot', ...change } });
}

const LONGEST_CONDITION = `tags.a = '${'a'.repeat(8192 - 11)}'`;

describe('a create is refused [B4]', () => {
  test.each([
    ['a type of old documentation', methodJob({ type: 'scheduleDirectMethod' })],
    ['no type', methodJob({ type: undefined })],
    ['a list', []],
    ['null', 'null'],
    ['what is no JSON', '{'],
    ['no body', ''],
  ])('as GenericBadRequest for %s', (_what, job) => {
    expect(refusal(job)).toEqual([400, 'GenericBadRequest']);
  });

  test.each([
    ['startTime null', methodJob({ startTime: null })],
    ['an etag other than *', twinJob({ updateTwin: { etag: 'AAAAAAAAAAE=', tags: {} } })],
    ['a response timeout of 301 seconds', withMethod({ responseTimeoutInSeconds: 301 })],
    ['no queryCondition', methodJob({ queryCondition: undefined })],
    ['an empty queryCondition', methodJob({ queryCondition: '' })],
    ['a condition that begins with SELECT', methodJob({ queryCondition: 'SELECT * FROM devices' })],
    ['a member that a hub does not know', methodJob({ maxExecutionTimeSeconds: 60 })],
    ['a job id that is a number', methodJob({ jobId: 17 })],
    ['two faults', methodJob({ queryCondition: `${LONGEST_CONDITION} `, startTime: null })],
  ])('as ArgumentInvalid for %s', (_what, job) => {
    expect(refusal(job)).toEqual([400, 'ArgumentInvalid']);
  });

  test.each(['a_b', 'a'.repeat(65), '%C3%A4', '%', ''])(
    'as ArgumentInvalid for the job id %j',
    (id) => {
      expect(refusal(methodJob(), id)).toEqual([400, 'ArgumentInvalid']);
      expect(refusal(methodJob(), 'a'.repeat(64))).toEqual([200, undefined]);
    },
  );

  test('as PreconditionFailed for a condition of more than 8192 characters', () => {
    const status = (queryCondition: string) => refusal(methodJob({ queryCondition }));
    expect(status(LONGEST_CONDITION)).toEqual([200, undefined]);
    expect(status(`${LONGEST_CONDITION} `)).toEqual([412, 'PreconditionFailed']);
  });

  test('as JobAlreadyExists for an id in use, also of a job that has ended', () => {
    const hub = createFakeHub();
    create(hub, 'j1', methodJob());
    hub.advance(1000);
    expect(hub.jobs()).toMatchObject([{ status: 'completed' }]);
    expect(read(create(hub, 'j1', methodJob()))).toMatchObject({
      status: 409,
      code: 'JobAlreadyExists',
    });
    expect(read(create(hub, 'J1', methodJob())).status).toBe(200);
  });

  test.each([
    ['F1', 1],
    ['S1', 1],
    ['S2', 5],
    ['S3', 10],
    [undefined, 1],
  ] as const)(
    'as ThrottlingMaxActiveJobCountExceeded on tier %s from %i active jobs on [B5]',
    (tier, most) => {
      const hub = createFakeHub(tier === undefined ? {} : { tier });
      const later = methodJob({ startTime: '2026-02-01T00:00:00Z' });
      for (let id = 0; id < most; id++) expect(create(hub, `j${id}`, later).status).toBe(200);
      expect(read(create(hub, 'more', methodJob()))).toMatchObject({
        status: 429,
        code: 'ThrottlingMaxActiveJobCountExceeded',
      });
      cancel(hub, 'j0');
      expect(create(hub, 'more', methodJob()).status).toBe(200);
    },
  );

  test('and has then created nothing', () => {
    const hub = createFakeHub();
    create(hub, 'j1', methodJob({ startTime: null }));
    expect(hub.jobs()).toEqual([]);
  });
});

describe('a cancel is refused [B4]', () => {
  test('as JobNotFound for a job that never existed', () => {
    const { status, code } = read(cancel(createFakeHub(), 'nobody'));
    expect([status, code]).toEqual([404, 'JobNotFound']);
  });

  test('as OperationNotAllowedInCurrentState once the job runs, and when it has ended', () => {
    const hub = createFakeHub({ twins: [{ deviceId: 'pump-1' }] });
    create(hub, 'j1', methodJob());
    hub.advance(1000);
    const refused = { status: 405, code: 'OperationNotAllowedInCurrentState' };
    expect(read(cancel(hub, 'j1'))).toMatchObject(refused);
    hub.advance(1000);
    expect(read(cancel(hub, 'j1'))).toMatchObject(refused);
  });
});

describe('any call is refused', () => {
  const url = '/jobs/v2/j1?api-version=2021-04-12';
  const headers = { Authorization: 'SharedAccessSignature sr=hub' };

  test('as IotHubUnauthorized without authorization', () => {
    const hub = createFakeHub();
    expect(read(hub.handle({ method: 'GET', url, headers })).status).toBe(200);
    const listed = hub.handle({ method: 'GET', url, headers: { authorization: ['a', 'b'] } });
    expect(read(listed).status).toBe(200);
    for (const none of [
      {},
      { authorization: [] },
      { authorization: '' },
      { authorization: undefined },
      undefined,
    ]) {
      const answer = hub.handle({ method: 'GET', url, ...(none && { headers: none }) });
      expect(read(answer)).toMatchObject({ status: 401, code: 'IotHubUnauthorized' });
    }
  });

  test.each([
    '',
    '?api-version=',
    '?api-version=2021',
    '?api-version=2021-04-12-beta',
    '?api-version=https://2021-04-12',
    '?api-version=2021?-04-12',
  ])('as InvalidProtocolVersion by the query %j [V6]', (query) => {
    const answer = createFakeHub().handle({ method: 'GET', url: `/jobs/v2/j1${query}`, headers });
    expect(read(answer)).toMatchObject({ status: 400, code: 'InvalidProtocolVersion' });
  });

  test('with the calls that there are, and no name of an error, by a path or method that is none of them', () => {
    const hub = createFakeHub();
    for (const [method, path] of [
      ['GET', '/twins/pump-1'],
      ['DELETE', '/jobs/v2/j1'],
      ['GET', '/jobs/v2'],
      ['GET', '/jobs/v3/j1'],
      ['POST', '/jobs/v2/j1/cancel/'],
      ['POST', ''],
    ] as const) {
      expect(read(call(hub, method, path))).toMatchObject({
        status: 404,
        code: undefined,
        body: { Message: expect.stringContaining('POST /jobs/v2/{id}/cancel') },
      });
    }
  });

  test('where its body is longer than 1,048,576 bytes', () => {
    const body = (length: number) => JSON.stringify({ query: ' '.repeat(length - 12) });
    const status = (text: string) => call(createFakeHub(), 'POST', '/devices/query', text).status;
    expect(status(body(1_048_576))).toBe(400);
    expect(status(body(1_048_577))).toBe(413);
  });

  test('where its body nests deeper than 500 levels', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const payload = (levels: number) => withMethod({ payload: JSON.parse(nested(levels)) });
    expect(refusal(payload(498))).toEqual([200, undefined]);
    expect(refusal(payload(499))).toEqual([400, 'GenericBadRequest']);
    expect(refusal(nested(500_000))).toEqual([400, 'GenericBadRequest']);
  });
});

test('each error has a shape of B3: two are wrapped in themselves, one has a number, the others a name', () => {
  const hub = createFakeHub();
  create(hub, 'j1', methodJob());
  const body = (answer: { body: string }) => JSON.parse(answer.body);
  const id = (count: string) => `${count.padStart(32, '0')}-G:0-TimeStamp:01/01/2026 00:00:00`;
  expect(body(cancel(hub, 'nobody'))).toEqual({
    Message: 'ErrorCode:JobNotFound;There is no job with this id.',
    ExceptionMessage: `Tracking ID:${id('1')}`,
  });
  expect(body(create(hub, 'a_b', methodJob()))).toEqual({
    errorCode: 400004,
    trackingId: id('2'),
    message: 'id must be 1 to 64 ASCII letters, digits and hyphens.',
    timestampUtc: '2026-01-01T00:00:00.000Z',
    info: null,
  });
  const inner = `{"Message":"ErrorCode:ThrottlingMaxActiveJobCountExceeded;429","ExceptionMessage":"Tracking ID:${id('3')}"}`;
  expect(body(create(hub, 'j2', methodJob()))).toEqual({
    Message: `ErrorCode:ThrottlingMaxActiveJobCountExceeded;Error: 429 ${inner}`,
    ExceptionMessage: `Tracking ID:${id('4')}`,
  });
  expect(body(create(hub, 'j2', [])).Message).toContain(
    'ErrorCode:GenericBadRequest;Error: BadRequest {"Message":"ErrorCode:GenericBadRequest;',
  );
});

test('the message says what a guard says, and what is to be done', () => {
  const answer = create(createFakeHub(), 'j1', methodJob({ startTime: null }));
  expect(parseHubError(answer)).toEqual({
    status: 400,
    code: 'ArgumentInvalid',
    number: 400004,
    message: '/startTime: startTime must be a string, not null. Leave startTime out instead.',
    trackingId: `${'1'.padStart(32, '0')}-G:0-TimeStamp:01/01/2026 00:00:00`,
    timestamp: '2026-01-01T00:00:00.000Z',
  });
});

test.each([
  ['an id in use', 'PUT', '/jobs/v2/j1', methodJob(), {}, 'A job with this id exists.'],
  ['an empty method', 'PUT', '/jobs/v2/j2', [], {}, 'The value must be an object.'],
  [
    'no id',
    'PUT',
    '/jobs/v2/',
    methodJob(),
    {},
    'id must be 1 to 64 ASCII letters, digits and hyphens.',
  ],
  ['a running job', 'POST', '/jobs/v2/j1/cancel', undefined, {}, 'The job runs or has ended.'],
  ['no query', 'POST', '/devices/query', {}, {}, 'The body must have a query, which is a text.'],
  [
    'no page size',
    'GET',
    '/jobs/v2/query',
    undefined,
    { 'x-ms-max-item-count': '0' },
    'The header x-ms-max-item-count must be a whole number from 1 up.',
  ],
  [
    'no token',
    'GET',
    '/jobs/v2/query',
    undefined,
    { 'x-ms-continuation': '2' },
    'The header x-ms-continuation is no token of this hub.',
  ],
  [
    'no authorization',
    'GET',
    '/jobs/v2/j1',
    undefined,
    { authorization: '' },
    'The call has no header Authorization.',
  ],
  [
    'no device status',
    'GET',
    '/jobs/v2/query?jobStatus=canceled',
    undefined,
    {},
    'jobStatus must be one of unknown, enqueued, queued, scheduled, running, completed, failed, cancelled.',
  ],
])('the message for %s says what is wrong', (_what, method, path, body, headers, message) => {
  const hub = createFakeHub();
  create(hub, 'j1', methodJob());
  hub.advance(1000);
  expect(parseHubError(call(hub, method, path, body, headers)).message).toBe(message);
});

test('of several faults the message tells the first, the record all', () => {
  const hub = createFakeHub();
  const answer = create(hub, 'j1', methodJob({ startTime: null, maxExecutionTimeInSeconds: 0 }));
  expect(parseHubError(answer).message).not.toContain('\n');
  expect(hub.requests[0]?.issues).toHaveLength(2);
});

test('what is too much says so', () => {
  const deep = create(createFakeHub(), 'j1', `${'['.repeat(501)}${']'.repeat(501)}`);
  expect(parseHubError(deep).message).toBe('The body nests too deep for the fake hub.');
  const long = call(createFakeHub(), 'GET', '/jobs/v2/query', ' '.repeat(1_048_577));
  expect(parseHubError(long).message).toBe('The body is too long.');
});

test('a filter that is no value of its enum is refused, since an empty list would hide the mistake', () => {
  for (const filter of ['jobStatus=finished', 'jobType=cloudToDeviceMethod']) {
    const { status, code, body } = read(call(createFakeHub(), 'GET', `/jobs/v2/query?${filter}`));
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
])('the header %s with %j is refused', (name, value) => {
  const answer = call(createFakeHub(), 'GET', '/jobs/v2/query', undefined, { [name]: value });
  expect(read(answer)).toMatchObject({ status: 400, code: 'ArgumentInvalid' });
});
