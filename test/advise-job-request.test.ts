import { describe, expect, test } from 'vitest';
import { ADVICE_CODES, type AdviceOptions, adviseJobRequest } from '../src/advice/index.js';
import { formatIssues, ISSUE_CODES, isJobRequest, type JobRequest } from '../src/index.js';

const NOW = new Date('2026-03-08T12:00:00Z');

const twinJob = (properties: object = {}) =>
  ({
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: {} },
    ...properties,
  }) as JobRequest;

const methodJob = (method: object, properties: object = {}) =>
  ({
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'reboot', ...method },
    ...properties,
  }) as JobRequest;

function codes(request: JobRequest, options?: AdviceOptions): string[] {
  expect(isJobRequest(request)).toBe(true);
  return adviseJobRequest(request, options).map(({ code }) => code);
}

/** Creates a section of this size. Each property has a size of 100 and 105 bytes of JSON with its comma. */
function sized(size: number): Record<string, string> {
  const properties = Array.from({ length: Math.floor(size / 100) - 1 }, (_, index) => [
    `k${String(index).padStart(3, '0')}`,
    'v'.repeat(96),
  ]);
  const section = Object.fromEntries(properties);
  const rest = size - 100 * properties.length;
  return rest > 0 ? { ...section, rest: 'v'.repeat(rest - 4) } : section;
}

test('adviseJobRequest returns no advice for a plain job', () => {
  expect(codes(twinJob(), { now: NOW })).toEqual([]);
  expect(codes(methodJob({}, { updateTwin: null }), { now: NOW })).toEqual([]);
  expect(codes(methodJob({ payload: { a: 1 } }), { now: NOW })).toEqual([]);
});

test('adviseJobRequest returns advice with the properties of an issue and a severity', () => {
  expect(adviseJobRequest(twinJob({ jobId: 'Job-1' }), { jobId: 'job-1' })).toEqual([
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-in-body',
      message: 'jobId differs from the job id in the URL. IoT Hub is said to ignore it.',
      hint: 'Omit jobId.',
    },
    {
      severity: 'warning',
      path: ['jobId'],
      code: 'job-id-upper-case',
      message: 'The job id has upper-case letters, which one hub was observed to reject.',
      hint: 'Use lower case.',
    },
  ]);
});

test('formatIssues formats advice', () => {
  const advice = adviseJobRequest(twinJob({ startTime: '2020-01-01T00:00:00Z' }), { now: NOW });
  expect(formatIssues(advice)).toBe(
    '/startTime: startTime is a minute or more in the past. Omit startTime to start the job immediately.',
  );
});

test('adviseJobRequest warns about upper case in a job id', () => {
  expect(codes(twinJob({ jobId: 'az-09' }))).toEqual([]);
  expect(codes(twinJob({ jobId: 'A' }))).toEqual(['job-id-upper-case']);
  expect(codes(twinJob({ jobId: 'z-Z' }))).toEqual(['job-id-upper-case']);
  expect(codes(twinJob({ jobId: 'A' }), { jobId: 'A' })).toEqual(['job-id-upper-case']);
  expect(codes(twinJob({ jobId: 'a' }), { jobId: 'A' })).toEqual([
    'job-id-in-body',
    'job-id-upper-case',
  ]);
});

test('adviseJobRequest warns about upper case in the job id of the URL', () => {
  expect(adviseJobRequest(twinJob(), { jobId: 'Nightly' })).toMatchObject([
    { code: 'job-id-upper-case', path: [] },
  ]);
  expect(adviseJobRequest(twinJob({ jobId: 'a' }), { jobId: 'A' })).toMatchObject([
    { code: 'job-id-in-body', path: ['jobId'] },
    { code: 'job-id-upper-case', path: [] },
  ]);
  expect(codes(twinJob(), { jobId: ['A'] } as never)).toEqual([]);
});

test('adviseJobRequest warns about a job id that differs from the one in the URL, if that is known', () => {
  expect(codes(twinJob({ jobId: 'j1' }))).toEqual([]);
  expect(codes(twinJob({ jobId: 'j1' }), { now: NOW })).toEqual([]);
  expect(codes(twinJob({ jobId: 'j1' }), { jobId: 'j1' })).toEqual([]);
  expect(codes(twinJob(), { jobId: 'j1' })).toEqual([]);
  expect(codes(twinJob({ jobId: 'j1' }), { jobId: 'j2' })).toEqual(['job-id-in-body']);
  expect(codes(twinJob({ jobId: 'j1' }), { jobId: null } as never)).toEqual([]);
});

test('adviseJobRequest does not validate a request that was validated', () => {
  const invalid = twinJob({ jobId: 'A', maxExecutionTimeInSeconds: -1 });
  expect(adviseJobRequest(invalid)).toEqual([]);
  expect(adviseJobRequest(invalid, { isValidated: false })).toEqual([]);
  const advice = adviseJobRequest(invalid, { isValidated: true });
  expect(advice.map(({ code }) => code)).toEqual(['job-id-upper-case']);
});

test('adviseJobRequest measures no sizes for a text that is certainly small enough', () => {
  const small = (limit: number) => Math.floor(limit / 6);
  const payload = methodJob({ payload: 'a'.repeat(120_000) });
  expect(adviseJobRequest(payload, { jsonLength: small(117_964) })).toEqual([]);
  expect(adviseJobRequest(payload, { jsonLength: small(117_964) + 1 })).toHaveLength(1);
  const tags = twinJob({ updateTwin: { etag: '*', tags: sized(8192) } });
  expect(adviseJobRequest(tags, { jsonLength: small(8192) })).toEqual([]);
  expect(adviseJobRequest(tags, { jsonLength: small(8192) + 1 })).toHaveLength(2);
  const desired = twinJob({ updateTwin: { etag: '*', properties: { desired: sized(32_768) } } });
  expect(adviseJobRequest(desired, { jsonLength: small(32_768) })).toEqual([]);
  expect(adviseJobRequest(desired, { jsonLength: small(32_768) + 1 })).toHaveLength(2);
  for (const jsonLength of [undefined, Number.NaN]) {
    expect(adviseJobRequest(payload, { jsonLength })).toHaveLength(1);
  }
});

describe('adviseJobRequest warns about a property without effect', () => {
  const patch = (properties: object) =>
    twinJob({ updateTwin: { etag: '*', tags: {}, ...properties } });

  test.each<[name: string, job: JobRequest, advice: string[]]>([
    [
      'maxExecutionTimeInSeconds 0',
      twinJob({ maxExecutionTimeInSeconds: 0 }),
      ['zero-execution-time'],
    ],
    [
      'maxExecutionTimeInSeconds −0',
      twinJob({ maxExecutionTimeInSeconds: -0 }),
      ['zero-execution-time'],
    ],
    [
      'maxExecutionTimeInSeconds 0 of a method',
      methodJob({}, { maxExecutionTimeInSeconds: 0 }),
      ['zero-execution-time'],
    ],
    ['maxExecutionTimeInSeconds 1', twinJob({ maxExecutionTimeInSeconds: 1 }), []],
    ['deviceId', patch({ deviceId: 'd' }), ['device-id-ignored']],
    ['null of official clients', patch({ deviceId: null, moduleId: null, version: null }), []],
    ['an empty reported', patch({ properties: { reported: {} } }), ['reported-ignored']],
    [
      'an empty reported next to desired',
      patch({ properties: { desired: {}, reported: {} } }),
      ['reported-ignored'],
    ],
    ['an undefined reported', patch({ properties: { reported: undefined } }), []],
    ['no patch', methodJob({}, { updateTwin: null }), []],
  ])('%s', (_, job, advice) => {
    expect(codes(job)).toEqual(advice);
  });

  test('with these messages', () => {
    const job = twinJob({
      maxExecutionTimeInSeconds: 0,
      updateTwin: { etag: '*', deviceId: 'd', tags: {}, properties: { reported: {} } },
    });
    expect(formatIssues(adviseJobRequest(job)).split('\n')).toEqual([
      '/maxExecutionTimeInSeconds: maxExecutionTimeInSeconds is 0, and no source says how IoT Hub interprets it. Omit maxExecutionTimeInSeconds, or set the number of seconds.',
      '/updateTwin/deviceId: deviceId in a twin patch has no effect: queryCondition selects the devices. Omit deviceId, and select the device in queryCondition.',
      '/updateTwin/properties/reported: reported has no effect: only the device can write it. Omit reported.',
    ]);
  });
});

describe('adviseJobRequest warns about startTime', () => {
  test.each([
    ['a millisecond ago', '2026-03-08T11:59:59.999Z', []],
    ['less than 60 seconds ago', '2026-03-08T11:59:00.001Z', []],
    ['60 seconds ago', '2026-03-08T11:59:00.000Z', ['start-time-past']],
    ['now', '2026-03-08T12:00:00Z', []],
    ['now in another time zone', '2026-03-08T13:00:00+01:00', []],
    ['a minute ago in another time zone', '2026-03-08T12:59:00+01:00', ['start-time-past']],
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

  test.each<[name: string, options: AdviceOptions | undefined]>([
    ['no options', undefined],
    ['empty options', {}],
    ['an invalid date', { now: new Date(Number.NaN) }],
    ['NaN', { now: Number.NaN }],
    ['null', { now: null } as never],
    ['a string', { now: 'today' } as never],
  ])('but not without a valid current time: %s', (_, options) => {
    expect(codes(twinJob({ startTime: '2020-01-01T00:00:00Z' }), options)).toEqual([]);
  });

  test('but not if it is undefined', () => {
    expect(codes(twinJob({ startTime: undefined }), { now: NOW })).toEqual([]);
  });
});

describe('adviseJobRequest warns about a payload', () => {
  test.each([[0], [-0], [false], ['']])('of %j, which the Node client sends as null', (payload) => {
    expect(codes(methodJob({ payload }))).toEqual(['payload-nulled']);
  });

  test.each([[null], [undefined], [1], [true], ['0'], [[]], [{}]])('but not of %j', (payload) => {
    expect(codes(methodJob({ payload }))).toEqual([]);
  });

  test('with these messages', () => {
    const path = ['cloudToDeviceMethod', 'payload'];
    expect(adviseJobRequest(methodJob({ payload: 0 }))).toStrictEqual([
      {
        severity: 'warning',
        path,
        code: 'payload-nulled',
        message:
          'payload is 0, false or an empty string, which azure-iothub for Node sends as null.',
        hint: 'Put the value in an object, or do not use azure-iothub for the call.',
      },
    ]);
    expect(adviseJobRequest(methodJob({ payload: 'a'.repeat(120_000) }))).toStrictEqual([
      {
        severity: 'warning',
        path,
        code: 'payload-near-limit',
        message: 'payload has more than 117964 bytes of JSON, close to the limit of 131072.',
      },
    ]);
  });

  test('from 117,965 bytes, more than 90 % of the limit', () => {
    // The quotes are 2 bytes.
    expect(codes(methodJob({ payload: 'a'.repeat(117_962) }))).toEqual([]);
    expect(codes(methodJob({ payload: 'a'.repeat(117_963) }))).toEqual(['payload-near-limit']);
    expect(codes(methodJob({ payload: 'a'.repeat(131_070) }))).toEqual(['payload-near-limit']);
  });
});

describe('adviseJobRequest warns about a section', () => {
  const tags = (section: object) => twinJob({ updateTwin: { etag: '*', tags: section } });
  const desired = (section: object) =>
    twinJob({ updateTwin: { etag: '*', properties: { desired: section } } });

  test('from a size above 90 % of the limit', () => {
    expect(codes(tags(sized(7372)))).toEqual([]);
    expect(codes(tags(sized(7373)))).toEqual(['section-near-limit']);
    expect(codes(desired(sized(29_491)))).toEqual([]);
    expect(codes(desired(sized(29_492)))).toEqual(['section-near-limit']);
    // No other content has as large a size for its bytes of JSON.
    expect(codes(tags({ abcd: Array(921).fill(1) }))).toEqual([]);
    expect(codes(tags({ abcde: Array(921).fill(1) }))).toEqual(['section-near-limit']);
  });

  // An emoji of 4 bytes has a documented size of 1, and a line feed of 0.
  const thousand = '😀'.repeat(1000);

  test('tags from 8,193 bytes of JSON', () => {
    const wide = { a: thousand, b: thousand };
    expect(codes(tags({ ...wide, c: 'v'.repeat(170) }))).toEqual([]);
    expect(codes(tags({ ...wide, c: 'v'.repeat(171) }))).toEqual(['section-json-bytes']);
  });

  test('desired from 32,769 bytes of JSON', () => {
    const wide = Object.fromEntries([...'abcdefg'].map((key) => [key, thousand]));
    expect(codes(desired({ ...wide, h: `a${'\n'.repeat(2355)}` }))).toEqual([]);
    expect(codes(desired({ ...wide, h: '\n'.repeat(2356) }))).toEqual(['section-json-bytes']);
  });

  test('with one warning per section and limit', () => {
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

  test('with these messages', () => {
    const messages = (job: JobRequest) => adviseJobRequest(job).map(({ message }) => message);
    expect(messages(tags(sized(8192)))).toEqual([
      'tags has a size of 8192, close to the limit of 8192.',
      "tags has more than 8192 bytes of JSON, which Microsoft's validator for IoT Edge rejects.",
    ]);
    expect(messages(desired(sized(32_768)))).toEqual([
      'desired has a size of 32768, close to the limit of 32768.',
      "desired has more than 32768 bytes of JSON, which Microsoft's validator for IoT Edge rejects.",
    ]);
  });

  test('by its bytes if it has too many control characters to measure', () => {
    const section = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`k${index}`, '\u0001'.repeat(4096)]),
    );
    expect(codes(tags(section))).toEqual(['section-json-bytes']);
  });

  test('by its keys if it has too many control characters to measure', () => {
    const section = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [
        `k${index}`.padEnd(29, 'x'),
        '\u0001'.repeat(4096),
      ]),
    );
    expect(adviseJobRequest(tags(section)).map(({ message }) => message)).toEqual([
      'tags has a size of more than 7372, close to the limit of 8192.',
      "tags has more than 8192 bytes of JSON, which Microsoft's validator for IoT Edge rejects.",
    ]);
  });
});

describe('adviseJobRequest warns about the query condition', () => {
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
    ['property.reported.a = 1', ['query-unknown-name']],
    ['tags.my-tag = 1', ['query-hyphen']],
    ["IS_DEFINED('tags.a')", ['query-arguments']],
    ["tags.a = 'O''Brien'", ['query-doubled-quote']],
    [`"tags.a = 'b'"`, ['query-quoted-condition']],
    ["devices.jobs.status = 'Completed'", ['query-job-status']],
    ["configurations.[[0898b215-d975-47ae-8786-c0ab56ab5579]].status = 'Applied'", []],
    ["ARRAY_CONTAINS(parentScopes, 'x')", []],
    ["deviceId NOT IN ['a']", ['query-syntax']],
    ['[deviceId', ['query-syntax']],
  ])('%s', (queryCondition, advice) => {
    expect(codes(twinJob({ queryCondition }))).toEqual(advice);
  });

  test('with the position in the message and the hint of the parser', () => {
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

describe('adviseJobRequest returns no advice for', () => {
  const throws = () => {
    throw new Error('read');
  };

  /** Creates a valid job that throws when it is read after validation. */
  function throwsAfterValidation(): JobRequest {
    let reads = 0;
    return new Proxy(twinJob({ jobId: 'A' }), {
      get: (target, key) => {
        if (key === 'jobId' && ++reads > 1) throws();
        return Reflect.get(target, key);
      },
    });
  }

  test.each<[name: string, value: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'job'],
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
    ['a request that throws after validation', throwsAfterValidation()],
  ])('%s', (_, value) => {
    expect(adviseJobRequest(value as JobRequest, { now: NOW })).toEqual([]);
  });

  test('options that throw', () => {
    const options = new Proxy({}, { get: throws });
    expect(adviseJobRequest(twinJob({ startTime: '2020-01-01T00:00:00Z' }), options)).toEqual([]);
    expect(adviseJobRequest(twinJob(), null as never)).toEqual([]);
  });
});

// Codes are part of the API: adding one is a minor change, removing or renaming one a major change.
test('ADVICE_CODES is frozen, has these codes and no issue code', () => {
  expect(ADVICE_CODES).toEqual([
    'job-id-in-body',
    'job-id-upper-case',
    'start-time-past',
    'start-time-far',
    'zero-execution-time',
    'device-id-ignored',
    'reported-ignored',
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
    'query-unknown-name',
    'query-hyphen',
    'query-arguments',
    'query-doubled-quote',
    'query-quoted-condition',
    'query-job-status',
  ]);
  expect(ADVICE_CODES).toSatisfy(Object.isFrozen);
  expect(ADVICE_CODES.filter((code) => (ISSUE_CODES as readonly string[]).includes(code))).toEqual(
    [],
  );
});
