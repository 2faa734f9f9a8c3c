// Calls of `handle` that TypeScript rejects or that other clients make in another form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';
import { createFakeHub, type HubRequest } from '../../src/testing/index.js';
import { anythingArbitrary } from '../support/anything.js';
import { methodJob, parse, VERSION } from './support/requests.js';

const url = `/jobs/v2/j1${VERSION}`;
const headers = { authorization: 'SharedAccessSignature' };
const valid = { method: 'PUT', url, headers, body: JSON.stringify(methodJob()) };

function handle(request: unknown) {
  const hub = createFakeHub();
  const response = hub.handle(request as HubRequest);
  return { hub, response };
}

const throws = () => {
  throw new Error('read');
};

const METHOD = 'The request is malformed: method must be an HTTP method, such as "PUT".';
const URL_MESSAGE =
  'The request is malformed: url must be a path, such as "/jobs/v2/my-job?api-version=2021-04-12", or a URL.';
const HEADERS =
  'The request is malformed: headers must be an object, a Headers object or entries, with strings as values.';
const BODY =
  'The request is malformed: body must be a string, UTF-8 bytes, or an object that JSON can represent.';

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

describe('handle returns 400 with a message for', () => {
  test.each<[name: string, request: unknown, message: string]>([
    ['undefined', undefined, METHOD],
    ['null', null, METHOD],
    ['a string', 'GET /jobs/v2/j1', METHOD],
    ['an empty object', {}, METHOD],
    ['a getter that throws', Object.defineProperty({}, 'method', { get: throws }), METHOD],
    ['a proxy that throws', new Proxy({}, { get: throws }), METHOD],
    ['an empty method', { ...valid, method: '' }, METHOD],
    ['a method with a space', { ...valid, method: 'PUT ' }, METHOD],
    ['a method after a space', { ...valid, method: ' PUT' }, METHOD],
    ['a method that is a number', { ...valid, method: 1 }, METHOD],
    ['a missing url', { method: 'GET' }, URL_MESSAGE],
    ['an empty url', { ...valid, url: '' }, URL_MESSAGE],
    ['a url that is a number', { ...valid, url: 1 }, URL_MESSAGE],
    ['a url that is null', { ...valid, url: null }, URL_MESSAGE],
    ['a url with another href', { ...valid, url: { href: 1 } }, URL_MESSAGE],
    ['headers that are a number', { ...valid, headers: 5 }, HEADERS],
    ['headers that are a string', { ...valid, headers: 'a: b' }, HEADERS],
    ['a header that is a number', { ...valid, headers: { a: 1 } }, HEADERS],
    ['a header that is a list with a number', { ...valid, headers: { a: ['b', 1] } }, HEADERS],
    ['entries that are not pairs', { ...valid, headers: [1] }, HEADERS],
    ['an entry whose name is a number', { ...valid, headers: [[1, 'a']] }, HEADERS],
    ['headers that throw', { ...valid, headers: new Proxy({}, { ownKeys: throws }) }, HEADERS],
    [
      'more than 1,024 headers',
      { ...valid, headers: Array.from({ length: 1025 }, (_, index) => [`x-${index}`, '']) },
      HEADERS,
    ],
    ['a body that is a number', { ...valid, body: 1 }, BODY],
    ['a body that is a function', { ...valid, body: throws }, BODY],
    ['a body that contains itself', { ...valid, body: cycle }, BODY],
    ['a body with a bigint', { ...valid, body: { a: 1n } }, BODY],
    ['a body whose toJSON returns undefined', { ...valid, body: { toJSON: () => {} } }, BODY],
    ['a body that is a Map', { ...valid, body: new Map() }, BODY],
    ['a body that is a Blob', { ...valid, body: new Blob(['{}']) }, BODY],
    ['a body that is a stream', { ...valid, body: new Blob(['{}']).stream() }, BODY],
    ['a body that is a promise', { ...valid, body: Promise.resolve('{}') }, BODY],
    ['a body of integers of 16 bits', { ...valid, body: new Uint16Array(3) }, BODY],
    ['a body that is a form', { ...valid, body: new URLSearchParams('a=b') }, BODY],
  ])('%s', (_name, request, message) => {
    const { hub, response } = handle(request);
    expect(parse(response)).toMatchObject({ status: 400, code: 'GenericBadRequest' });
    expect(parseHubError(response).message).toBe(message);
    expect(hub.requests).toHaveLength(1);
    expect(hub.requests[0]).toMatchObject({ response });
    expect(hub.jobs()).toEqual([]);
  });
});

test('handle records a call without any part with empty values', () => {
  const { hub, response } = handle({});
  expect(hub.requests).toEqual([
    {
      time: '2026-01-01T00:00:00.000Z',
      method: '',
      url: '',
      headers: {},
      operation: null,
      body: undefined,
      issues: [],
      advice: [],
      response,
    },
  ]);
});

test('a malformed call does not use up an error of failNext', () => {
  const hub = createFakeHub();
  hub.failNext({ status: 503 });
  expect(hub.handle({} as HubRequest).status).toBe(400);
  expect(hub.handle(valid).status).toBe(503);
});

describe('handle accepts', () => {
  test.each<[name: string, change: Partial<HubRequest>]>([
    ['a method in lower case', { method: 'put' }],
    ['a URL', { url: new URL(`https://hub.example${url}`) }],
    ['a Headers', { headers: new Headers(headers) }],
    ['a Map of headers', { headers: new Map([['Authorization', 'x']]) }],
    ['entries of headers', { headers: [['AUTHORIZATION', 'x']] }],
    ['a list of header values', { headers: { authorization: ['x', 'y'] } }],
    ['an undefined header', { headers: { ...headers, accept: undefined } }],
    ['a body of bytes', { body: new TextEncoder().encode(JSON.stringify(methodJob())) }],
    ['a Buffer', { body: Buffer.from(JSON.stringify(methodJob())) }],
    ['an object as body', { body: methodJob() }],
    ['an object without a prototype', { body: Object.assign(Object.create(null), methodJob()) }],
    ['1,024 headers', { headers: [...Array(1023).fill(['x', 'y']), ['authorization', 'x']] }],
  ])('%s', (_name, change) => {
    const { hub, response } = handle({ ...valid, ...change });
    expect(response.status).toBe(200);
    expect(hub.requests[0]?.body).toEqual(methodJob());
    expect(hub.requests[0]?.method).toBe('PUT');
    expect(hub.requests[0]?.url.endsWith(url)).toBe(true);
    expect(Object.keys(hub.requests[0]?.headers ?? {}).map((name) => name.toLowerCase())).toContain(
      'authorization',
    );
  });

  test.each([[null], [undefined], ['']])('an absent body: %j', (body) => {
    const { hub, response } = handle({ ...valid, body });
    expect(parse(response).code).toBe('GenericBadRequest');
    expect(parseHubError(response).message).toBe('The value must be an object.');
    expect(hub.requests[0]?.body).toBeUndefined();
  });

  test.each([[null], [undefined]])('absent headers: %j', (none) => {
    expect(handle({ ...valid, headers: none }).response.status).toBe(401);
  });

  test('an array as body, which is not a job', () => {
    const { hub, response } = handle({ ...valid, body: [] });
    expect(response.status).toBe(400);
    expect(hub.requests[0]?.body).toEqual([]);
  });
});

test('handle copies a body that is an object', () => {
  const body = methodJob();
  const { hub } = handle({ ...valid, body });
  body.queryCondition = 'changed';
  expect(hub.requests[0]?.body).toEqual(methodJob());
});

test('handle counts the bytes of a text in UTF-8', () => {
  const status = (body: string) => handle({ ...valid, body }).response.status;
  expect(status(`"${'€'.repeat(349_524)}"`)).toBe(400);
  expect(status(`"${'€'.repeat(349_525)}"`)).toBe(413);
});

test.each([
  ['a proxy of bytes', new Proxy(new Uint8Array(3), {})],
  ['an object that inherits from bytes', Object.create(Uint8Array.prototype)],
])('handle returns 400 for %s', (_what, body) => {
  expect(handle({ ...valid, body }).response.status).toBe(400);
});

test('handle reads the bytes of a subclass whose length throws', () => {
  class Bytes extends Uint8Array {
    override get length(): number {
      return throws();
    }
  }
  const body = new Bytes(new TextEncoder().encode(JSON.stringify(methodJob())));
  const { hub, response } = handle({ ...valid, body });
  expect(response.status).toBe(200);
  expect(hub.requests[0]?.body).toEqual(methodJob());
});

test('handle returns 413 for an object of more than 1,048,576 characters of JSON', () => {
  const body = (length: number) => ({ query: ' '.repeat(length - 12) });
  const status = (length: number) =>
    handle({ ...valid, method: 'POST', url: `/devices/query${VERSION}`, body: body(length) })
      .response.status;
  expect(status(1_048_576)).toBe(400);
  expect(status(1_048_577)).toBe(413);
});

test('handle returns a response with a message for any value', () => {
  const anything = anythingArbitrary();
  const part = (...values: unknown[]) => fc.oneof(fc.constantFrom(...values), anything);
  const request = fc.oneof(
    anything,
    fc.record(
      {
        method: part('GET', 'PUT', 'POST'),
        url: part(url, `/devices/query${VERSION}`, `/twins/a${VERSION}`),
        headers: part(headers, undefined),
        body: part('{}', methodJob()),
      },
      { requiredKeys: [] },
    ),
  );
  const hub = createFakeHub();
  fc.assert(
    fc.property(request, (value) => {
      const response = hub.handle(value as HubRequest);
      if (response.status === 200) return;
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(parseHubError(response).message).not.toBe('The response has no message.');
    }),
  );
});
