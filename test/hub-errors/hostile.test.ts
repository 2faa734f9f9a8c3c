// Whatever answers in place of a hub: an error is parsed in bounded time, and nothing is thrown.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { type HubErrorResponse, parseHubError } from '../../src/index.js';

const MEGABYTES_10 = 10_000_000;
/** The goal is 50 ms; machines do other things meanwhile. */
const CEILING_MS = 250;

const throws = () => {
  throw new Error('read');
};

const hostileProxy = (target: object) =>
  new Proxy(target, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A text that is read flat: one that is made by `repeat` or `+` would be put together while it is measured. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function fill(unit: string): string {
  return unit.repeat(Math.ceil(MEGABYTES_10 / unit.length));
}

const TEXTS: [what: string, text: string][] = [
  ['shape 1', `{"Message":"ErrorCode:Long;${fill('m')}"}`],
  ['shape 2', `{"errorCode":400004,"message":"${fill('m')}"}`],
  ['shape 2 with much information', `{"info":{"a":[${fill('1,')}1]},"message":"m"}`],
  ['shape 3', JSON.stringify({ Message: JSON.stringify({ message: fill('"') }) })],
  ['shape 4', `{"Message":"ErrorCode:A;Error: 429 {\\"Message\\":\\"${fill('m')}\\"}"}`],
  ['HTML', `<html><title>${fill('t')}</title></html>`],
  ['tags that do not end', fill('<title ')],
  ['opening brackets of tags', fill('<')],
  ['tags', fill('<a>')],
  ['plain text', fill('a b ')],
  ['white space', fill(' \n')],
  ['a name that does not end', `ErrorCode:${fill('N')}`],
  ['names', fill('ErrorCode:A;')],
  ['labels', fill('Error: 429 ')],
  ['brackets', fill('[')],
  ['objects in each other', fill('{"a":')],
  ['messages in each other', fill('{"Message":')],
  ['a tracking id', `{"ExceptionMessage":"Tracking ID:${fill('TimeStamp:')}"}`],
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(TEXTS)('10 MB of %s', (_, text) => {
  const body = flat(text);

  test.each<[form: string, body: unknown]>([
    ['text', body],
    ['bytes', new TextEncoder().encode(body)],
    ['a message that is parsed already', { Message: body, info: null }],
    ['a tracking id that is parsed already', { trackingId: body, ExceptionMessage: body }],
  ])('as %s are read in time, and most of them not at all', (_form, given) => {
    const parse = vi.spyOn(JSON, 'parse');
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const start = performance.now();
    const error = parseHubError({ status: 500, body: given });
    const time = performance.now() - start;
    expect(time).toBeLessThan(CEILING_MS);
    expect(error.message.length).toBeLessThanOrEqual(65_536);
    expect(error.trackingId?.length ?? 0).toBeLessThanOrEqual(65_536);
    for (const [read] of parse.mock.calls) expect(read.length).toBeLessThanOrEqual(65_536);
    for (const [read] of decode.mock.calls) expect(read?.byteLength).toBeLessThanOrEqual(65_536);
    expect(parse.mock.calls.length).toBeLessThanOrEqual(9);
  });
});

test('a body of 65,536 units is read whole, and of a longer one the name and the beginning', () => {
  const parse = (length: number) => {
    const body = '{"Message":"ErrorCode:Long;"}';
    const padded = `${body.slice(0, -2)}${'m'.repeat(length - body.length)}"}`;
    return parseHubError({ status: 400, body: padded });
  };
  expect(parse(65_536)).toEqual({ status: 400, code: 'Long', message: 'm'.repeat(65_507) });
  const beyond = parse(65_537);
  expect(beyond.code).toBe('Long');
  expect(beyond.message).toBe(`{"Message":"ErrorCode:Long;${'m'.repeat(65_508)}"`);
});

test('the name is read of a longer body with white space too', () => {
  const body = ` {\n"Message" : "ErrorCode:Long;${'m'.repeat(65_536)}"}`;
  expect(parseHubError({ status: 400, body }).code).toBe('Long');
});

test('of headers of 10 MB most is not read at all', () => {
  const value = flat(fill('a,'));
  const lowered = vi.spyOn(String.prototype, 'toLowerCase');
  const split = vi.spyOn(String.prototype, 'split');
  const headers = [
    [flat(fill('IOTHUB-ERRORCODE')), 'A'],
    ['Iothub-Errorcode', value],
  ];
  expect(parseHubError({ status: 400, headers }).code).toBe('a');
  expect(lowered.mock.contexts.map(String)).toEqual(['Iothub-Errorcode']);
  expect(split.mock.contexts.map((text) => String(text).length)).toEqual([129]);
});

test('65,536 bytes are read, and no more', () => {
  const body = new TextEncoder().encode('ab'.repeat(32_768));
  expect(parseHubError({ status: 500, body }).message).toHaveLength(65_536);
  const longer = new TextEncoder().encode(`${'ab'.repeat(32_768)}c`);
  expect(parseHubError({ status: 500, body: longer }).message).toBe('ab'.repeat(32_768));
});

describe('an error inside the message of another', () => {
  function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
    let body: unknown = { Message: 'the innermost' };
    for (let level = 1; level < levels; level++) body = wrap(body);
    return body;
  }

  test('is read through 8 levels of objects, and no more', () => {
    const wrap = (Message: unknown) => ({ Message });
    expect(parseHubError({ status: 500, body: nest(8, wrap) }).message).toBe('the innermost');
    expect(parseHubError({ status: 500, body: nest(9, wrap) }).message).toBe(
      'The answer has no message.',
    );
  });

  test('is read 1,000 levels deep in time', () => {
    const start = performance.now();
    const parsed = [
      nest(1000, (Message) => ({ Message })),
      nest(1000, (message) => ({ message, info: null })),
    ];
    for (const body of parsed) {
      expect(parseHubError({ status: 500, body }).message).toBe('The answer has no message.');
    }
    // As text it is told as it stands, like any object of no known shape.
    const text = JSON.stringify(parsed[0]);
    expect(parseHubError({ status: 500, body: text }).message).toBe(text);
    expect(performance.now() - start).toBeLessThan(CEILING_MS);
  });

  test('is read through 8 levels of text, whose quotes double with each', () => {
    const wrap = (inner: unknown) => ({ Message: `ErrorCode:A;Error: 1 ${JSON.stringify(inner)}` });
    expect(parseHubError({ status: 500, body: nest(8, wrap) }).message).toBe('the innermost');
    expect(parseHubError({ status: 500, body: nest(9, wrap) }).message).toMatch(/^Error: 1 \{/);
  });

  test('may be itself', () => {
    const cycle: Record<string, unknown> = { errorCode: 'Cycle' };
    cycle.message = cycle;
    expect(parseHubError({ status: 500, body: cycle }).code).toBe('Cycle');
  });
});

describe('what throws while it is read', () => {
  const good = { status: 404, headers: { 'iothub-errorcode': 'JobNotFound' }, body: 'text' };
  const all = { status: 404, code: 'JobNotFound', message: 'text' };

  test.each<[what: string, response: unknown, error: object]>([
    ['nothing', good, all],
    [
      'the status',
      {
        ...good,
        get status() {
          return throws();
        },
      },
      { ...all, status: 0 },
    ],
    [
      'the headers',
      {
        ...good,
        get headers() {
          return throws();
        },
      },
      { ...all, code: 'Http404' },
    ],
    [
      'the body',
      {
        ...good,
        get body() {
          return throws();
        },
      },
      { ...all, message: 'The answer has no message.' },
    ],
    [
      'a header',
      {
        ...good,
        headers: {
          get 'iothub-errorcode'() {
            return throws();
          },
        },
      },
      { ...all, code: 'Http404' },
    ],
    ['the get of headers', { ...good, headers: { get: throws } }, { ...all, code: 'Http404' }],
    ['a proxy of headers', { ...good, headers: hostileProxy({}) }, { ...all, code: 'Http404' }],
    ['a revoked proxy of headers', { ...good, headers: revoked([]) }, { ...all, code: 'Http404' }],
    [
      'a proxy as body',
      { ...good, body: hostileProxy({}) },
      { ...all, message: 'The answer has no message.' },
    ],
    [
      'a revoked proxy as body',
      { ...good, body: revoked({}) },
      { ...all, message: 'The answer has no message.' },
    ],
    [
      'one member of the body',
      {
        ...good,
        body: {
          Message: 'm',
          get errorCode() {
            return throws();
          },
        },
      },
      { ...all, message: 'm' },
    ],
    [
      'a proxy as message',
      { ...good, body: { Message: hostileProxy({}), trackingId: 't' } },
      { ...all, message: 'The answer has no message.', trackingId: 't' },
    ],
    [
      'bytes whose buffer is gone',
      { ...good, body: detached() },
      { ...all, message: 'The answer has no message.' },
    ],
    ['undefined', undefined, { status: 0, code: 'Http0', message: 'The answer has no message.' }],
    [
      'a proxy',
      hostileProxy({}),
      { status: 0, code: 'Http0', message: 'The answer has no message.' },
    ],
  ])('%s leaves the rest', (_, response, error) => {
    expect(parseHubError(response as HubErrorResponse)).toEqual(error);
  });

  function detached(): Uint8Array {
    const bytes = new Uint8Array(8);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    return bytes;
  }
});

test('members named like those of Object.prototype change nothing', () => {
  const body = '{"__proto__":{"message":"no"},"constructor":1,"Message":"ErrorCode:A;m"}';
  expect(parseHubError({ status: 400, body })).toEqual({ status: 400, code: 'A', message: 'm' });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a code may be named %s',
  (code) => {
    const told = code === '__proto__' ? 'Http400' : code;
    expect(parseHubError({ status: 400, body: `ErrorCode:${code};m` }).code).toBe(told);
  },
);
