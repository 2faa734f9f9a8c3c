import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';
import { entityOf } from '../support/entities.js';
import { places } from '../support/places.js';
import { valueAt } from '../support/walk.js';

const functions: Readonly<Record<string, unknown>> = { ...root };

type Row = readonly [value: unknown, hint: string | undefined];

/** Tests the hint of the first issue of each value; `undefined` if it has none. */
function testHints(
  name: keyof typeof root,
  rows: readonly Row[],
  complete: (value: never) => unknown = (value) => value,
): void {
  const validate = functions[name] as (value: unknown) => root.Result<unknown>;
  describe(`the hint of ${name}`, () => {
    test.each(rows)('for %j is %s', (value, hint) => {
      const result = validate(complete(value as never));
      expect(result.ok ? 'accepted' : result.issues[0]?.hint).toBe(hint);
    });
  });
}

const twinJob = (properties: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...properties,
});

const OFFSET_HINT = 'Write the offset with a colon, such as +01:00.';

const didYouMean = (intended: string) => `Did you mean ${intended}?`;

testHints(
  'validateJobRequest',
  [
    [{ type: 'scheduleTwinUpdate' }, didYouMean('scheduleUpdateTwin')],
    [{ type: 'scheduledUpdateTwin' }, didYouMean('scheduleUpdateTwin')],
    [{ type: 'scheduleDirectMethod' }, didYouMean('scheduleDeviceMethod')],
    [{ type: 'scheduleDirectRequest' }, didYouMean('scheduleDeviceMethod')],
    [{ type: 'cloudToDeviceMethod' }, didYouMean('scheduleDeviceMethod')],
    [{ type: 'ScheduleUpdateTwin' }, didYouMean('scheduleUpdateTwin')],
    [{ type: 'scheduleDeviceMetod' }, didYouMean('scheduleDeviceMethod')],
    [{ type: 'toString' }, undefined],
    [{ type: 1 }, undefined],
    [{ maxExecutionTimeSeconds: 1 }, didYouMean('maxExecutionTimeInSeconds')],
    [
      { queryCondition: undefined },
      'Add queryCondition, such as "tags.site = \'Lyon\'", or "*" for all devices.',
    ],
    [{ queryCondition: null }, undefined],
    [
      { queryCondition: 'SELECT * FROM devices' },
      'Pass only the part after WHERE, or "*" for all devices.',
    ],
    [{ queryCondition: "tags.owner = 'O'Brien'" }, "Escape a quote in a string as \\'."],
    [
      { queryCondition: "tags.owner = 'O'Brien' AND tags.a = 'b'" },
      "Escape a quote in a string as \\'.",
    ],
    [{ queryCondition: "tags.owner = 'Brien" }, undefined],
    [{ queryCondition: 'tags.owner = "Brien' }, undefined],
    [{ queryCondition: '(tags.a = 1' }, undefined],
    [{ startTime: null }, 'Omit startTime instead.'],
    [{ jobId: null }, 'Omit jobId instead.'],
    [{ maxExecutionTimeInSeconds: null }, 'Omit maxExecutionTimeInSeconds instead.'],
    [{ startTime: '2026-01-31T08:00:00' }, 'Add Z or an offset.'],
    [{ startTime: '2026-01-31T08:00:00.1234567' }, 'Add Z or an offset.'],
    [{ startTime: '2026-01-31T08:00:00.1234567890' }, undefined],
    [{ startTime: '2026-01-31T8:00:00' }, undefined],
    [{ startTime: '12026-01-31T08:00:00' }, undefined],
    [{ startTime: '2026-01-31T08:00' }, 'Add seconds, such as T08:30:00Z.'],
    [{ startTime: '2026-01-31T08:00Z' }, 'Add seconds, such as T08:30:00Z.'],
    [{ startTime: '2026-01-31T08:00-01:00' }, 'Add seconds, such as T08:30:00Z.'],
    [{ startTime: '2026-01-31T08:00+' }, undefined],
    [{ startTime: '12026-01-31T08:00' }, undefined],
    [{ startTime: '2026-01-31t08:00:00' }, 'Write T and Z in uppercase.'],
    [{ startTime: '2026-01-31t08:00:00+01:00' }, 'Write T and Z in uppercase.'],
    [{ startTime: '2026-01-31t08:00:00z' }, 'Write T and Z in uppercase.'],
    [{ startTime: '2026-01-31T08:00:00z' }, 'Write T and Z in uppercase.'],
    [{ startTime: '2026-01-31T08:00:00z UCT' }, undefined],
    [{ startTime: '12026-01-31t08:00:00' }, undefined],
    [{ startTime: 'tomorrow' }, undefined],
    [{ startTime: 'Sat, 31 Oct 2026 08:00:00 Azores' }, undefined],
    [{ startTime: '2026-01-31 at noon' }, undefined],
    [{ startTime: '2026-01-31 08:00:00z' }, 'Put T between the date and the time.'],
    [{ startTime: '2026-01-31T08:00:00 UCT' }, undefined],
    [{ startTime: '12026-01-31 08:00:00' }, undefined],
    [{ startTime: '2026-01-31' }, 'Add a time, such as T08:30:00Z.'],
    [{ startTime: '2026-01-31T' }, undefined],
    [{ startTime: '2026-01-31T08:00:00+0100' }, OFFSET_HINT],
    [{ startTime: '2026-01-31T08:00:00.5-01' }, OFFSET_HINT],
    [{ startTime: '2026-01-31T08:00:00+1' }, undefined],
    [{ startTime: '2026-01-31T08:00:00+010' }, undefined],
    [{ startTime: '12026-01-31T08:00:00+0100' }, undefined],
    [{ startTime: '2026-01-31T08:00:00+01000' }, undefined],
    [{ startTime: new Date(0) }, 'Convert the Date by toISOString().'],
    [{ maxExecutionTimeInSeconds: new Date(0) }, undefined],
    [{ type: undefined }, 'Add type: "scheduleDeviceMethod" or "scheduleUpdateTwin".'],
  ],
  twinJob,
);

testHints(
  'validateJobResponse',
  [
    [{ status: 'cloudToDeviceMethod' }, undefined],
    [{ type: 'scheduleTwinUpdate' }, didYouMean('scheduleUpdateTwin')],
    [{ status: 'canceled' }, didYouMean('cancelled')],
    [{ status: 'xy' }, undefined],
    [{ type: null }, undefined],
  ],
  (properties: object) => ({ type: 'export', status: 'queued', ...properties }),
);

testHints('validateTwin', [
  [{ connectionState: 'connected' }, didYouMean('Connected')],
  [{ authenticationType: 'SAS' }, didYouMean('sas')],
  [{ authenticationType: 'ca' }, undefined],
  [{ status: 'enabled'.repeat(10) }, undefined],
  [{ parentScopes: {} }, undefined],
  [{ tags: { 'a.b': 1 } }, undefined],
  [{ tags: { 'a b': 1 } }, undefined],
  [{ version: ['5'] }, undefined],
  [{ tags: { a: { $version: 1 } } }, undefined],
]);

testHints('validateTwinPatch', [[{ tags: {} }, 'Add etag: "*".']]);

testHints(
  'validateTwinPatch',
  [
    [{ tag: {} }, didYouMean('tags')],
    [{ status: 'a' }, undefined],
    [{ '': 'a' }, undefined],
    [{ desired: {} }, 'Put desired under properties.'],
    [{ Desired: {} }, 'Put desired under properties.'],
    [{ properties: { reported: { a: 1 } } }, 'Omit reported: only the device can write it.'],
    [{ reported: {} }, 'Omit reported: only the device can write it.'],
    [{ properties: { reported: null } }, 'Omit reported instead.'],
    [
      { moduleId: 'm' },
      'Omit moduleId. To target modules, write queryCondition as FROM devices.modules WHERE ….',
    ],
    [{ version: 1 }, 'Omit version.'],
    [{ attributes: {} }, undefined],
    [{ etag: 'AAAAAAAAAAE=' }, 'Use etag: "*", regardless of the etags of the twins.'],
    [{ tags: null }, 'To delete properties, write null for each: tags: { name: null }.'],
    [{ properties: null }, 'Omit properties instead.'],
    [
      { properties: { desired: null } },
      'To delete properties, write null for each: desired: { name: null }.',
    ],
    [{ tags: { $version: 1 } }, 'Omit $version: IoT Hub writes it.'],
    [{ tags: { $metadata: {} } }, 'Omit $metadata: IoT Hub writes it.'],
    [{ tags: { $etag: 'AAAAAAAAAAI=' } }, 'Omit $etag: IoT Hub writes it.'],
    [{ tags: { 'a.b': 1 } }, 'Nest an object instead of using a dot.'],
    [{ tags: { 'a b': 1 } }, 'Remove " ".'],
    [{ tags: { $a: 1 } }, 'Remove "$".'],
    [{ tags: { 'a#': 1 } }, 'Remove "#".'],
    [{ tags: { 'a\t\x7f': 1 } }, undefined],
    [{ tags: { '#$ \n': 1 } }, 'Remove "#" and "$" and " ".'],
    [{ tags: { 'a.b c': 1 } }, 'Nest an object instead of using a dot. Remove " ".'],
  ],
  (properties: object) => ({ etag: '*', tags: {}, ...properties }),
);

testHints(
  'validateCancelJobParameters',
  [
    [{ jobId: 'a' }, didYouMean('id')],
    [{ JobId: 'a' }, didYouMean('id')],
    [{ payload: 'a' }, undefined],
  ],
  (properties: object) => ({ id: 'a', 'api-version': '2021-04-12', ...properties }),
);

testHints('validateCloudToDeviceMethodRequest', [
  [{}, undefined],
  [{ methodName: 1 }, undefined],
  [{ methodName: 'a', jobId: 'a' }, undefined],
  [{ methodName: 'a', desired: {} }, undefined],
  [{ methodName: 'a', timeoutInSeconds: 30 }, didYouMean('responseTimeoutInSeconds')],
  [{ methodName: 'a', TimeoutInSeconds: 30 }, didYouMean('responseTimeoutInSeconds')],
  [{ methodName: 'a', timeout: 30 }, didYouMean('responseTimeoutInSeconds')],
  [{ methodName: 'a', responseTimeout: 30 }, didYouMean('responseTimeoutInSeconds')],
  [{ methodName: 'a', responseTimeoutSeconds: 30 }, didYouMean('responseTimeoutInSeconds')],
  [{ methodName: 'a', connectTimeout: 0 }, didYouMean('connectTimeoutInSeconds')],
  [{ methodName: 'a', connectionTimeoutInSeconds: 0 }, didYouMean('connectTimeoutInSeconds')],
  [{ methodName: 'a', pay: 1 }, didYouMean('payload')],
  [{ methodName: 'a', pa: 1 }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: null }, 'Omit responseTimeoutInSeconds instead.'],
  [{ methodName: 'a', connectTimeoutInSeconds: null }, 'Omit connectTimeoutInSeconds instead.'],
  [{ methodName: 'a', responseTimeoutInSeconds: '30' }, 'Write the number without quotes.'],
  [{ methodName: 'a', responseTimeoutInSeconds: 'PT30S' }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: 'PT30' }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: '30 s' }, undefined],
]);

const ARRAY_HINT =
  'A page is a plain array; the continuation token is in the header x-ms-continuation.';

testHints('validateJobList', [
  [{ items: [], continuationToken: null }, ARRAY_HINT],
  ['[]', undefined],
  [null, undefined],
]);

testHints('validateTwinList', [[{ result: [] }, ARRAY_HINT]]);
testHints('validateDeviceJobList', [[{ result: [] }, ARRAY_HINT]]);

describe('validators of responses give no hint that is meant for requests', () => {
  testHints('validateIdentifiedTwin', [
    [{ deviceId: 'd', version: 1, properties: {} }, undefined],
    [{ deviceId: 'd', etag: 'e', version: 1, properties: null }, undefined],
  ]);
  testHints('validateDeviceJob', [
    [{ deviceId: 'd', jobId: null, jobType: 'scheduleUpdateTwin', status: 'pending' }, undefined],
  ]);
});

testHints('validateX509Thumbprint', [
  [{ primaryThumbprint: `${'AA:'.repeat(19)}AA` }, 'Remove the separators.'],
  [{ primaryThumbprint: `${'AA '.repeat(19)}AA` }, 'Remove the separators.'],
  [{ primaryThumbprint: `${'aa-'.repeat(31)}aa` }, 'Remove the separators.'],
  [{ primaryThumbprint: `${'aa:'.repeat(18)}aa` }, undefined],
  [{ primaryThumbprint: `${'aa:'.repeat(20)}aa` }, undefined],
  [{ primaryThumbprint: `${'aa:'.repeat(32)}aa` }, undefined],
  [{ primaryThumbprint: 'aa:'.repeat(20) }, undefined],
  [{ primaryThumbprint: `:${'aa:'.repeat(19)}aa` }, undefined],
  [{ primaryThumbprint: 'aa' }, undefined],
]);

testHints('validateTimestamp', [
  ['2023-02-29T00:00:00', undefined],
  ['2023-02-28t00:00:00Z', 'Write T and Z in uppercase.'],
  ['2023-02-28T00:00:00z', 'Write T and Z in uppercase.'],
  ['2023-02-28 00:00:00Z', 'Put T between the date and the time.'],
]);

testHints('validateDeviceId', [[{}, undefined]]);

testHints('validateDeviceCapabilities', [[{ iotEdge: '1' }, undefined]]);

testHints('validateDeviceJob', [
  [
    { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'cancelled' },
    didYouMean('canceled'),
  ],
]);

test('formatIssues prints a hint after its message', () => {
  const result = root.validateTwinPatch({ tags: {} });
  expect(result.ok ? '' : root.formatIssues(result.issues)).toBe(
    '/etag: etag is missing. Add etag: "*".',
  );
});

/** Returns path, code and hint of each issue. */
function summarize(result: root.Result<unknown>) {
  return result.ok ? [] : result.issues.map(({ path, code, hint }) => [path.join('/'), code, hint]);
}

test('the hint for a misspelled queryCondition names it once, and does not target all devices', () => {
  const { queryCondition, ...job } = twinJob({});
  expect(summarize(root.validateJobRequest({ ...job, queryConditon: '*' }))).toEqual([
    ['queryConditon', 'unknown-property', 'Did you mean queryCondition?'],
    ['queryCondition', 'required', undefined],
  ]);
  expect(summarize(root.validateJobRequest({ ...job, condition: '*' }))).toEqual([
    ['condition', 'unknown-property', undefined],
    [
      'queryCondition',
      'required',
      'Add queryCondition, such as "tags.site = \'Lyon\'", or "*" for all devices.',
    ],
  ]);
});

test('the hint for a misspelled etag names it once', () => {
  const updateTwin = { ETag: '*', tags: {} };
  expect(summarize(root.validateJobRequest(twinJob({ updateTwin })))).toEqual([
    ['updateTwin/ETag', 'unknown-property', 'Did you mean etag?'],
    ['updateTwin/etag', 'required', undefined],
  ]);
});

test('the hint for an invalid etag stays if another property resembles etag', () => {
  const updateTwin = { ETag: '*', etag: 'AAAAAAAAAAE=', tags: {} };
  expect(summarize(root.validateJobRequest(twinJob({ updateTwin })))).toEqual([
    ['updateTwin/ETag', 'unknown-property', 'Did you mean etag?'],
    ['updateTwin/etag', 'etag', 'Use etag: "*", regardless of the etags of the twins.'],
  ]);
});

test('the hint for a missing property stays if another object has a similar name', () => {
  const { queryCondition, ...job } = twinJob({ updateTwin: { ETag: '*', tags: {} } });
  const updateTwin = { tags: {} };
  expect(summarize(root.validateJobRequest({ ...twinJob({ updateTwin }), ETag: '*' }))).toEqual([
    ['ETag', 'unknown-property', undefined],
    ['updateTwin/etag', 'required', 'Add etag: "*".'],
  ]);
  expect(summarize(root.validateJobRequest(job))).toEqual([
    [
      'queryCondition',
      'required',
      'Add queryCondition, such as "tags.site = \'Lyon\'", or "*" for all devices.',
    ],
    ['updateTwin/ETag', 'unknown-property', 'Did you mean etag?'],
    ['updateTwin/etag', 'required', undefined],
  ]);
});

test('each unknown property of a request without a type has a hint', () => {
  const job = { Type: 'scheduleUpdateTwin', QueryCondition: '*', UpdateTwin: {}, type: undefined };
  expect(summarize(root.validateJobRequest({ ...job, other: 1, none: undefined }))).toEqual([
    ['type', 'required', undefined],
    ['Type', 'unknown-property', 'Did you mean type?'],
    ['QueryCondition', 'unknown-property', 'Did you mean queryCondition?'],
    ['UpdateTwin', 'unknown-property', 'Did you mean updateTwin?'],
    ['other', 'unknown-property', undefined],
  ]);
});

test('validateJobRequest lists the missing type first if there are more than 100 issues', () => {
  const names = Array.from({ length: 200 }, (_, index) => [`p${index}`, 1]);
  const issues = summarize(root.validateJobRequest(Object.fromEntries(names)));
  expect(issues).toHaveLength(101);
  const hint = 'Add type: "scheduleDeviceMethod" or "scheduleUpdateTwin".';
  expect(issues[0]).toEqual(['type', 'required', hint]);
});

describe('the hint for a property of a request in PascalCase is its name', () => {
  const named = places.filter(
    ({ entity, path }) =>
      ['JobRequest', 'TwinPatch', 'CloudToDeviceMethodRequest', 'CancelJobParameters'].includes(
        entity,
      ) && path.length > 0,
  );
  const special: Record<string, string> = {
    reported: 'Omit reported: only the device can write it.',
  };

  test.each(named.map((place) => [place.name, place] as const))(
    '%s',
    (_, { entity, path, put }) => {
      const name = String(path.at(-1));
      const pascal = name.charAt(0).toUpperCase() + name.slice(1);
      const value = put(undefined);
      const holder = valueAt(value, path.slice(0, -1)) as Record<string, unknown>;
      holder[pascal] = {};
      const result = entityOf(entity).validate(value);
      const issue = result.ok
        ? undefined
        : result.issues.find(({ path: at }) => at.at(-1) === pascal);
      expect(issue).toMatchObject({
        code: 'unknown-property',
        path: [...path.slice(0, -1), pascal],
        hint: special[name] ?? `Did you mean ${name}?`,
      });
    },
  );
});
