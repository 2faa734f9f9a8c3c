// parseHubError returns within bounded time and does not throw, even for hostile responses.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type HubErrorResponse, parseHubError } from '../../src/index.js';

const MEGABYTES_10 = 10_000_000;
/** The goal is 50 ms of the processor; the rest allows for garbage collection and other load on the machine. */
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

/** Returns a flat string: V8 would otherwise flatten the result of `repeat` or `+` while the test measures. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function fill(unit: string): string {
  return unit.repeat(Math.ceil(MEGABYTES_10 / unit.length));
}

const TEXTS: [name: string, text: string][] = [
  ['format 1', `{"Message":"ErrorCode:Long;${fill('m')}"}`],
  ['format 2', `{"errorCode":400004,"message":"${fill('m')}"}`],
  ['format 2 with a long info', `{"info":{"a":[${fill('1,')}1]},"message":"m"}`],
  ['format 3', JSON.stringify({ Message: JSON.stringify({ message: fill('"') }) })],
  ['format 4', `{"Message":"ErrorCode:A;Error: 429 {\\"Message\\":\\"${fill('m')}\\"}"}`],
  ['HTML', `<html><title>${fill('t')}</title></html>`],
  ['unclosed tags', fill('<title ')],
  ['opening angle brackets', fill('<')],
  ['tags', fill('<a>')],
  ['plain text', fill('a b ')],
  ['white space', fill(' \n')],
  ['an unterminated code', `ErrorCode:${fill('N')}`],
  ['codes', fill('ErrorCode:A;')],
  ['labels', fill('Error: 429 ')],
  ['brackets', fill('[')],
  ['nested objects', fill('{"a":')],
  ['nested messages', fill('{"Message":')],
  ['tracking ids', fill('Tracking ID:a ')],
  ['white space after a tracking id', `Tracking ID:${fill(' ')}`],
  ['times in a tracking id', `Tracking ID:a${fill(' 00:00:00.')}`],
  ['points in a tracking id', `Tracking ID:${fill('.')}`],
  ['lines', fill('Error: 403\n')],
  ['a block of lines', `Error: 403\nMessage: ${fill('a\n')}`],
  ['blank lines', `Error: 403${fill('\r\n')}`],
  ['nested errors', fill('{"error":')],
  ['a tracking id of format 1', `{"ExceptionMessage":"Tracking ID:${fill('TimeStamp:')}"}`],
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(TEXTS)('parseHubError with 10 MB of %s', (_, text) => {
  const body = flat(text);

  test.each<[representation: string, body: unknown]>([
    ['a string', body],
    ['bytes', new TextEncoder().encode(body)],
    ['a parsed message', { Message: body, info: null }],
    ['a parsed tracking id', { trackingId: body, ExceptionMessage: body }],
  ])('as %s returns in time and reads at most 65,536 characters', (_, input) => {
    const parse = vi.spyOn(JSON, 'parse');
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const start = process.cpuUsage();
    const error = parseHubError({ status: 500, body: input });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(CEILING_MS);
    expect(error.message.length).toBeLessThanOrEqual(65_536);
    expect(error.trackingId?.length ?? 0).toBeLessThanOrEqual(65_536);
    for (const [text] of parse.mock.calls) expect(text.length).toBeLessThanOrEqual(65_536);
    for (const [bytes] of decode.mock.calls) expect(bytes?.byteLength).toBeLessThanOrEqual(65_536);
    expect(parse.mock.calls.length).toBeLessThanOrEqual(9);
  });
});

test('parseHubError reads a body of 65,536 characters, and the code and the start of a longer one', () => {
  const parse = (length: number) => {
    const body = '{"Message":"ErrorCode:Long;"}';
    const padded = `${body.slice(0, -2)}${'m'.repeat(length - body.length)}"}`;
    return parseHubError({ status: 400, body: padded });
  };
  expect(parse(65_536)).toMatchObject({ status: 400, code: 'Long', message: 'm'.repeat(65_507) });
  const beyond = parse(65_537);
  expect(beyond.code).toBe('Long');
  expect(beyond.message).toBe(`{"Message":"ErrorCode:Long;${'m'.repeat(65_508)}"`);
});

test('parseHubError reads the code of a longer body with white space', () => {
  const body = ` {\n"Message" : "ErrorCode:Long;${'m'.repeat(65_536)}"}`;
  expect(parseHubError({ status: 400, body }).code).toBe('Long');
});

test('parseHubError does not read all of headers of 10 MB', () => {
  const value = flat(fill('a,'));
  const lowered = vi.spyOn(String.prototype, 'toLowerCase');
  const split = vi.spyOn(String.prototype, 'split');
  const headers = [
    [flat(fill('IOTHUB-ERRORCODE')), 'A'],
    ['Iothub-Errorcode', value],
  ];
  expect(parseHubError({ status: 400, headers }).code).toBe('a');
  expect(new Set(lowered.mock.contexts.map(String))).toEqual(new Set(['Iothub-Errorcode']));
  expect(Math.max(...split.mock.contexts.map((text) => String(text).length))).toBe(129);
});

test('parseHubError reads at most 65,536 bytes', () => {
  const body = new TextEncoder().encode('ab'.repeat(32_768));
  expect(parseHubError({ status: 500, body }).message).toHaveLength(65_536);
  const longer = new TextEncoder().encode(`${'ab'.repeat(32_768)}c`);
  expect(parseHubError({ status: 500, body: longer }).message).toBe('ab'.repeat(32_768));
});

test('parseHubError does not cut a body inside of a character', () => {
  const text = `${'a'.repeat(65_535)}😀b`;
  for (const body of [text, new TextEncoder().encode(text), { Message: text }]) {
    expect(parseHubError({ status: 500, body }).message).toBe('a'.repeat(65_535));
  }
  const title = `<title>${'a'.repeat(1023)}😀b</title>`;
  expect(parseHubError({ status: 500, body: title }).message).toBe(`${'a'.repeat(1023)}😀`);
  const incomplete = new TextEncoder().encode('a😀').subarray(0, 4);
  expect(parseHubError({ status: 500, body: incomplete }).message).toBe('a\ufffd');
});

test('parseHubError reads bytes of another realm, and none of an object that claims to be bytes', () => {
  const bytes = [...new TextEncoder().encode('{"Message":"ErrorCode:A;b"}')];
  const context = { bytes };
  const foreign = runInNewContext('new Uint8Array(bytes).buffer', context);
  expect(foreign).not.toBeInstanceOf(ArrayBuffer);
  expect(parseHubError({ status: 400, body: foreign })).toMatchObject({ code: 'A', message: 'b' });
  const forged = { [Symbol.toStringTag]: 'ArrayBuffer', byteLength: 2 ** 32, length: 2 ** 32 };
  expect(parseHubError({ status: 400, body: forged }).code).toBe('Http400');
});

describe('parseHubError with nested errors', () => {
  function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
    let body: unknown = { Message: 'the innermost' };
    for (let level = 1; level < levels; level++) body = wrap(body);
    return body;
  }

  test('reads at most 8 levels of objects', () => {
    const wrap = (Message: unknown) => ({ Message });
    expect(parseHubError({ status: 500, body: nest(8, wrap) }).message).toBe('the innermost');
    expect(parseHubError({ status: 500, body: nest(9, wrap) }).message).toBe(
      'The response has no message.',
    );
  });

  test('reads at most 16 texts', () => {
    const messageOf = (first: string) => {
      let error: unknown;
      for (let level = 7; level >= 0; level--) {
        const ExceptionMessage = level === 0 ? first : 'e';
        error = { ExceptionMessage, error, Message: `message ${level}` };
      }
      return parseHubError({ status: 500, body: error }).message;
    };
    // The outermost message is the last text.
    expect(messageOf('e')).toBe('message 0');
    expect(messageOf('{"Message":"one more"}')).toBe('message 1');
  });

  test('returns in time for 1,000 levels', () => {
    const start = process.cpuUsage();
    const parsed = [
      nest(1000, (Message) => ({ Message })),
      nest(1000, (message) => ({ message, info: null })),
    ];
    for (const body of parsed) {
      expect(parseHubError({ status: 500, body }).message).toBe('The response has no message.');
    }
    // A string is returned as the message, like JSON in any unknown format.
    const text = JSON.stringify(parsed[0]);
    expect(parseHubError({ status: 500, body: text }).message).toBe(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(CEILING_MS);
  });

  test('reads at most 8 levels of strings, whose backslashes double per level', () => {
    const wrap = (inner: unknown) => ({ Message: `ErrorCode:A;Error: 1 ${JSON.stringify(inner)}` });
    expect(parseHubError({ status: 500, body: nest(8, wrap) }).message).toBe('the innermost');
    expect(parseHubError({ status: 500, body: nest(9, wrap) }).message).toMatch(/^Error: 1 \{/);
  });

  test.each([
    ['error', (error: unknown) => ({ error })],
    ['message in error', (Message: unknown) => ({ error: { Message } })],
  ])('reads at most 8 levels of %s', (_name, wrap) => {
    const levels = (wrap(0) as { error: unknown }).error === 0 ? 8 : 4;
    expect(parseHubError({ status: 500, body: nest(levels, wrap) }).message).toBe('the innermost');
    const body = nest(levels + 1, wrap);
    expect(parseHubError({ status: 500, body }).message).toBe('The response has no message.');
  });

  test('reads at most 8 levels of strings in ExceptionMessage', () => {
    const wrap = (inner: unknown) => ({ ExceptionMessage: JSON.stringify(inner) });
    expect(parseHubError({ status: 500, body: nest(8, wrap) }).message).toBe('the innermost');
    expect(parseHubError({ status: 500, body: nest(9, wrap) }).message).toMatch(/^\{"Message"/);
  });

  test('reads a cycle of errors', () => {
    const cycle: Record<string, unknown> = { code: 'Cycle' };
    cycle.error = cycle;
    expect(parseHubError({ status: 500, body: cycle }).code).toBe('Cycle');
  });

  test('reads a cycle', () => {
    const cycle: Record<string, unknown> = { errorCode: 'Cycle' };
    cycle.message = cycle;
    expect(parseHubError({ status: 500, body: cycle }).code).toBe('Cycle');
  });
});

describe('parseHubError with properties that throw', () => {
  const valid = { status: 404, headers: { 'iothub-errorcode': 'JobNotFound' }, body: 'text' };
  const all = { status: 404, code: 'JobNotFound', message: 'text', retryable: false };

  const message = 'The response has no message.';
  const nothing = { status: 0, code: 'Http0', message, retryable: false };

  test.each<[name: string, response: unknown, error: object]>([
    ['no property', valid, all],
    [
      'the status',
      {
        ...valid,
        get status() {
          return throws();
        },
      },
      { ...all, status: 0 },
    ],
    [
      'the headers',
      {
        ...valid,
        get headers() {
          return throws();
        },
      },
      { ...all, code: 'Http404' },
    ],
    [
      'the body',
      {
        ...valid,
        get body() {
          return throws();
        },
      },
      { ...all, message: 'The response has no message.' },
    ],
    [
      'a header',
      {
        ...valid,
        headers: {
          get 'iothub-errorcode'() {
            return throws();
          },
        },
      },
      { ...all, code: 'Http404' },
    ],
    [
      'another header',
      {
        ...valid,
        headers: {
          get 'x-other'() {
            return throws();
          },
          'iothub-errorcode': 'JobNotFound',
        },
      },
      all,
    ],
    [
      'a header after the code',
      {
        ...valid,
        headers: {
          'iothub-errorcode': 'JobNotFound',
          get 'retry-after'() {
            return throws();
          },
        },
      },
      all,
    ],
    ['the get of headers', { ...valid, headers: { get: throws } }, { ...all, code: 'Http404' }],
    ['a proxy of headers', { ...valid, headers: hostileProxy({}) }, { ...all, code: 'Http404' }],
    ['a revoked proxy of headers', { ...valid, headers: revoked([]) }, { ...all, code: 'Http404' }],
    [
      'a proxy as body',
      { ...valid, body: hostileProxy({}) },
      { ...all, message: 'The response has no message.' },
    ],
    [
      'a revoked proxy as body',
      { ...valid, body: revoked({}) },
      { ...all, message: 'The response has no message.' },
    ],
    [
      'a property of the body',
      {
        ...valid,
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
      { ...valid, body: { Message: hostileProxy({}), trackingId: 't' } },
      { ...all, message: 'The response has no message.', trackingId: 't' },
    ],
    [
      'bytes with a detached buffer',
      { ...valid, body: detached() },
      { ...all, message: 'The response has no message.' },
    ],
    ['undefined', undefined, nothing],
    ['a proxy', hostileProxy({}), nothing],
  ])('returns the rest if reading throws: %s', (_, response, error) => {
    expect(parseHubError(response as HubErrorResponse)).toEqual(error);
  });

  function detached(): Uint8Array {
    const bytes = new Uint8Array(8);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    return bytes;
  }
});

test('parseHubError ignores properties named like those of Object.prototype', () => {
  const body = '{"__proto__":{"message":"no"},"constructor":1,"Message":"ErrorCode:A;m"}';
  expect(parseHubError({ status: 400, body })).toEqual({
    status: 400,
    code: 'A',
    message: 'm',
    retryable: false,
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'parseHubError accepts the code %s only if it is a valid one',
  (code) => {
    const expected = code === '__proto__' ? 'Http400' : code;
    expect(parseHubError({ status: 400, body: `ErrorCode:${code};m` }).code).toBe(expected);
  },
);

test('parseHubError returns copies, which do not keep a large body in memory', () => {
  const gc = garbageCollector();
  const used = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const filler = () => Buffer.alloc(MEGABYTES_10, 'm').toString('latin1');
  const bodies: (() => unknown)[] = [
    () => `{"Message":"ErrorCode:SomeLongCodeOfTheHub;${filler()}"}`,
    () => `<html><title>${'The title of a long page'}</title>${filler()}`,
    () => ({ Message: filler(), trackingId: filler() }),
    () => ({ ExceptionMessage: `Tracking ID:${filler()}` }),
  ];
  const headers = () => ({ 'iothub-errorcode': `AnotherLongCodeOfTheHub,${filler()}` });
  const before = used();
  const errors = bodies.flatMap((make) =>
    Array.from({ length: 2 }, () => {
      return parseHubError({ status: 500, body: flatten(make()), headers: headers() });
    }),
  );
  // 8 bodies and 8 headers of 10 MB each would be 160 MB; the errors have at most 2 × 65,536 characters each.
  expect(used() - before).toBeLessThan(20_000_000);
  expect(errors).toHaveLength(8);
});

/** Makes strings that were concatenated flat, so that parts of them would refer to them. */
function flatten(body: unknown): unknown {
  return typeof body === 'string' ? flat(body) : body;
}

/** Returns the garbage collector of V8, which a flag exposes to new contexts. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

test('parseHubError reads a cyclic body with a long text at each level quickly', () => {
  const names = Array.from({ length: 6000 }, (_, index) => `{"${index.toString(36)}":1}`);
  const body: Record<string, unknown> = { exceptionMessage: `{"a":[${names}]}` };
  Object.assign(body, { error: body, message: body });
  const { user } = process.cpuUsage();
  expect(parseHubError({ status: 500, body })).toMatchObject({ status: 500 });
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(4 * CEILING_MS);
});

test.each([1n, Symbol('now'), 'x', { valueOf: throws }])(
  'parseHubError ignores an invalid current time',
  (now) => {
    const headers = { 'retry-after': 'Sat, 14 Mar 2026 05:30:00 GMT' };
    const options = { now } as unknown as { now: number };
    expect(parseHubError({ status: 429, headers }, options)).toMatchObject({ status: 429 });
  },
);
