import { describe, expect, test } from 'vitest';
import { ADVICE_CODES, type AdviceOptions, adviseJobRequest } from '../src/advice/index.js';
import { formatIssues, ISSUE_CODES, isJobRequest, type JobRequest } from '../src/index.js';

const NOW = new Date('2026-03-08T12:00:00Z');

const twinJob = (members: object = {}) =>
  ({
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: {} },
    ...members,
  }) as JobRequest;

const methodJob = (method: object, members: object = {}) =>
  ({
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'reboot', ...method },
    ...members,
  }) as JobRequest;

function codes(request: JobRequest, options?: AdviceOptions): string[] {
  expect(isJobRequest(request)).toBe(true);
  return adviseJobRequest(request, options).map(({ code }) => code);
}

test('a plain job needs no advice', () => {
  expect(codes(twinJob(), { now: NOW })).toEqual([]);
  expect(codes(methodJob({}, { updateTwin: null }), { now: NOW })).toEqual([]);
  expect(codes(methodJob({ payload: { a: 1 } }), { now: NOW })).toEqual([]);
});

test('advice has the form of an issue, and a severity', () => {
  expect(adviseJobRequest(twinJob({ jobId: 'Job-1' }))).toEqual([
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-in-body',
      message:
        'jobId is in the path of the call already, and what a hub does where the two differ is not known.',
      hint: 'Leave jobId out.',
    },
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-upper-case',
      message: 'jobId has upper case, which one hub was seen to refuse.',
      hint: 'Write it in lower case.',
    },
  ]);
});

test('advice can be written as issues are', () => {
  const advice = adviseJobRequest(twinJob({ startTime: '2020-01-01T00:00:00Z' }), { now: NOW });
  expect(formatIssues(advice)).toBe(
    '/startTime: startTime lies in the past. Leave startTime out to start at once.',
  );
});

test('a job id in lower case, digits and hyphens is told only to be in the body', () => {
  expect(codes(twinJob({ jobId: 'az-09' }))).toEqual(['job-id-in-body']);
  expect(codes(twinJob({ jobId: 'A' }))).toEqual(['job-id-in-body', 'job-id-upper-case']);
  expect(codes(twinJob({ jobId: 'z-Z' }))).toEqual(['job-id-in-body', 'job-id-upper-case']);
});

describe('the start', () => {
  test.each([
    ['a millisecond ago', '2026-03-08T11:59:59.999Z', ['start-time-past']],
    ['now', '2026-03-08T12:00:00Z', []],
    ['now, in another zone', '2026-03-08T13:00:00+01:00', []],
    ['a second ago, in another zone', '2026-03-08T12:59:59+01:00', ['start-time-past']],
    ['168 hours ahead', '2026-03-15T12:00:00.000Z', []],
    ['168 hours and a millisecond ahead', '2026-03-15T12:00:00.001Z', ['start-time-far']],
    ['in the year 0001', '0001-01-01T00:00:00Z', ['start-time-past']],
    ['in the year 9999', '9999-12-31T23:59:59Z', ['start-time-far']],
    ['with 9 digits of a second', '2026-03-08T12:00:00.000000001Z', []],
  ])('%s', (_, startTime, advice) => {
    const job = twinJob({ startTime });
    expect(codes(job, { now: NOW })).toEqual(advice);
    expect(codes(job, { now: NOW.getTime() })).toEqual(advice);
  });

  test.each<[what: string, options: AdviceOptions | undefined]>([
    ['no options', undefined],
    ['no time', {}],
    ['an invalid date', { now: new Date(Number.NaN) }],
    ['NaN', { now: Number.NaN }],
    ['null', { now: null } as never],
    ['text', { now: 'today' } as never],
  ])('is not judged by %s', (_, options) => {
    expect(codes(twinJob({ startTime: '2020-01-01T00:00:00Z' }), options)).toEqual([]);
  });

  test('may be left out', () => {
    expect(codes(twinJob({ startTime: undefined }), { now: NOW })).toEqual([]);
  });
});

describe('a payload', () => {
  test.each([[0], [-0], [false], ['']])('of %j is sent as null by the Node client', (payload) => {
    expect(codes(methodJob({ payload }))).toEqual(['payload-nulled']);
  });

  test.each([[null], [undefined], [1], [true], ['0'], [[]], [{}]])(
    'of %j comes through',
    (payload) => {
      expect(codes(methodJob({ payload }))).toEqual([]);
    },
  );

  test('of 0 has its place and a way out, and of too many bytes their number and no hint', () => {
    const path = ['cloudToDeviceMethod', 'payload'];
    expect(adviseJobRequest(methodJob({ payload: 0 }))).toStrictEqual([
      {
        severity: 'warning',
        path,
        code: 'payload-nulled',
        message: 'payload is 0, false or empty text, which azure-iothub for Node sends as null.',
        hint: 'Put it into an object, or call the hub without that client.',
      },
    ]);
    expect(adviseJobRequest(methodJob({ payload: 'a'.repeat(120_000) }))).toStrictEqual([
      {
        severity: 'warning',
        path,
        code: 'payload-near-limit',
        message: 'payload has more than 117964 bytes as JSON text, of 131072 that are allowed.',
      },
    ]);
  });

  test('of more than 90 % of 131,072 bytes is near its limit', () => {
    // The quotes take 2 bytes.
    expect(codes(methodJob({ payload: 'a'.repeat(117_962) }))).toEqual([]);
    expect(codes(methodJob({ payload: 'a'.repeat(117_963) }))).toEqual(['payload-near-limit']);
    expect(codes(methodJob({ payload: 'a'.repeat(131_070) }))).toEqual(['payload-near-limit']);
  });
});

describe('a section', () => {
  /** Members of which each counts 100 and takes 105 bytes of JSON text with its comma, and one that fills up. */
  function sized(size: number): Record<string, string> {
    const members = Array.from({ length: Math.floor(size / 100) - 1 }, (_, index) => [
      `k${String(index).padStart(3, '0')}`,
      'v'.repeat(96),
    ]);
    const section = Object.fromEntries(members);
    const left = size - 100 * members.length;
    return left > 0 ? { ...section, rest: 'v'.repeat(left - 4) } : section;
  }
  const tags = (section: object) => twinJob({ updateTwin: { etag: '*', tags: section } });
  const desired = (section: object) =>
    twinJob({ updateTwin: { etag: '*', properties: { desired: section } } });

  test('of more than 90 % of its limit is near it', () => {
    expect(codes(tags(sized(7372)))).toEqual([]);
    expect(codes(tags(sized(7373)))).toEqual(['section-near-limit']);
    expect(codes(desired(sized(29_491)))).toEqual([]);
    expect(codes(desired(sized(29_492)))).toEqual(['section-near-limit']);
  });

  // A character of 4 bytes counts 1 by the documented count, and a line feed nothing.
  const thousand = '😀'.repeat(1000);

  test('of tags may be large in bytes of JSON text, from 8,193 on', () => {
    const wide = { a: thousand, b: thousand };
    expect(codes(tags({ ...wide, c: 'v'.repeat(170) }))).toEqual([]);
    expect(codes(tags({ ...wide, c: 'v'.repeat(171) }))).toEqual(['section-json-bytes']);
  });

  test('of desired may be so too, from 32,769 bytes on', () => {
    const wide = Object.fromEntries([...'abcdefg'].map((key) => [key, thousand]));
    expect(codes(desired({ ...wide, h: `a${'\n'.repeat(2355)}` }))).toEqual([]);
    expect(codes(desired({ ...wide, h: '\n'.repeat(2356) }))).toEqual(['section-json-bytes']);
  });

  test('at its limits by both counts has both, and each section its own', () => {
    const job = twinJob({
      updateTwin: {
        etag: '*',
        tags: sized(8192),
        properties: { desired: sized(32_768) },
      },
    });
    expect(adviseJobRequest(job).map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['updateTwin/tags', 'section-near-limit'],
      ['updateTwin/tags', 'section-json-bytes'],
      ['updateTwin/properties/desired', 'section-near-limit'],
      ['updateTwin/properties/desired', 'section-json-bytes'],
    ]);
  });

  test('is named in what is said of it, with its limits', () => {
    const said = (job: JobRequest) => adviseJobRequest(job).map(({ message }) => message);
    expect(said(tags(sized(8192)))).toEqual([
      'tags has a size of more than 7372 by the documented count, of 8192 that are allowed.',
      "tags has more than 8192 bytes as JSON text, which is too large by the count of Microsoft's validator for Edge.",
    ]);
    expect(said(desired(sized(32_768)))).toEqual([
      'desired has a size of more than 29491 by the documented count, of 32768 that are allowed.',
      "desired has more than 32768 bytes as JSON text, which is too large by the count of Microsoft's validator for Edge.",
    ]);
  });

  test('of very many control characters, which cannot be measured, is judged by its bytes', () => {
    const section = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`k${index}`, '\u0001'.repeat(4096)]),
    );
    expect(codes(tags(section))).toEqual(['section-json-bytes']);
  });
});

describe('a condition', () => {
  test.each([
    ["tags.site = 'A' AND STARTSWITH(deviceId, 'p')", []],
    ['IS_DEFINED(tags.a)', []],
    [
      "ABS(tags.a) = 1 AND STARTS_WITH(deviceId, 'p')",
      ['query-routing-function', 'query-routing-function'],
    ],
    ['MEDIAN(tags.a) = 1', ['query-unknown-function']],
    ["tags.group = 'A'", ['query-reserved-word']],
    ['tags = 1', ['query-comparison']],
    ["deviceId IN 'a'", ['query-in']],
    ["deviceId NOT IN ['a']", ['query-syntax']],
    ['[deviceId', ['query-syntax']],
  ])('%s', (queryCondition, advice) => {
    expect(codes(twinJob({ queryCondition }))).toEqual(advice);
  });

  test('has its place in the message, and the hint of the parser', () => {
    expect(
      adviseJobRequest(twinJob({ queryCondition: "tags.a = 1\nAND tags.group = 'A'" })),
    ).toEqual([
      {
        severity: 'warning',
        path: ['queryCondition'],
        code: 'query-reserved-word',
        message: 'queryCondition, line 2, column 10: The name is reserved.',
        hint: 'Write it in [[ ]].',
      },
    ]);
  });
});

describe('whatever is no valid request has no advice, and nothing is thrown', () => {
  const throws = () => {
    throw new Error('read');
  };

  /** Answers as `twinJob` does, until it has been judged. */
  function turning(): JobRequest {
    let reads = 0;
    return new Proxy(twinJob({ jobId: 'A' }), {
      get: (target, key) => {
        if (key === 'jobId' && ++reads > 1) throws();
        return Reflect.get(target, key);
      },
    });
  }

  test.each<[what: string, value: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['text', 'job'],
    ['an empty object', {}],
    ['an invalid job', { type: 'scheduleUpdateTwin', jobId: 'Upper' }],
    [
      'a getter that throws',
      {
        get type() {
          return throws();
        },
      },
    ],
    ['a proxy that throws', new Proxy({}, { get: throws, ownKeys: throws })],
    ['what throws once it has been judged', turning()],
  ])('%s', (_, value) => {
    expect(adviseJobRequest(value as JobRequest, { now: NOW })).toEqual([]);
  });

  test('options that throw', () => {
    const options = new Proxy({}, { get: throws });
    expect(adviseJobRequest(twinJob({ startTime: '2020-01-01T00:00:00Z' }), options)).toEqual([]);
    expect(adviseJobRequest(twinJob(), null as never)).toEqual([]);
  });

  test('a valid job that is thrown at by its options only loses advice', () => {
    expect(codes(twinJob({ jobId: 'a' }), {})).toEqual(['job-id-in-body']);
  });
});

// Users switch on these. To add one is a minor change, to take one away or to rename it a major one.
test('the list of codes is pinned, frozen, and has none of the issues', () => {
  expect(ADVICE_CODES).toEqual([
    'job-id-in-body',
    'job-id-upper-case',
    'start-time-past',
    'start-time-far',
    'payload-nulled',
    'payload-near-limit',
    'section-near-limit',
    'section-json-bytes',
    'query-syntax',
    'query-routing-function',
    'query-unknown-function',
    'query-reserved-word',
    'query-comparison',
    'query-in',
  ]);
  expect(ADVICE_CODES).toSatisfy(Object.isFrozen);
  expect(ADVICE_CODES.filter((code) => (ISSUE_CODES as readonly string[]).includes(code))).toEqual(
    [],
  );
});
