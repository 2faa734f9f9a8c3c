import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';

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
    [{ queryCondition: undefined }, 'Add queryCondition: "*" to target all devices.'],
    [{ queryCondition: null }, undefined],
    [
      { queryCondition: 'SELECT * FROM devices' },
      'Pass only the part after WHERE, or "*" for all devices.',
    ],
    [{ queryCondition: "tags.owner = 'O'Brien'" }, "Escape a quote in a string as \\'."],
    [{ queryCondition: '(tags.a = 1' }, undefined],
    [{ startTime: null }, 'Omit startTime instead.'],
    [{ jobId: null }, 'Omit jobId instead.'],
    [{ maxExecutionTimeInSeconds: null }, 'Omit maxExecutionTimeInSeconds instead.'],
    [{ startTime: '2026-01-31T08:00:00' }, 'Add Z or an offset.'],
    [{ startTime: '12026-01-31T08:00:00' }, undefined],
    [{ startTime: '2026-01-31T08:00:00 UCT' }, undefined],
    [{ startTime: '12026-01-31 08:00:00' }, undefined],
  ],
  (properties: object) => ({
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: {} },
    ...properties,
  }),
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
  [{ tags: { 'a.b': 1 } }, 'Nest an object instead of using a dot.'],
  [{ tags: { 'a b': 1 } }, undefined],
  [{ version: ['5'] }, undefined],
  [{ tags: { a: { $version: 1 } } }, undefined],
]);

testHints('validateTwinPatch', [[{ tags: {} }, 'Add etag: "*".']]);

testHints(
  'validateTwinPatch',
  [
    [{ tag: {} }, didYouMean('tags')],
    [{ deviceId: 'a' }, undefined],
    [{ '': 'a' }, undefined],
    [{ desired: {} }, 'Put desired under properties.'],
    [{ properties: { desired: {}, reported: {} } }, 'Omit reported: only the device can write it.'],
    [{ etag: 'AAAAAAAAAAE=' }, 'Use etag: "*", regardless of the etags of the twins.'],
    [{ tags: null }, 'Omit tags instead.'],
    [{ properties: null }, 'Omit properties instead.'],
    [{ properties: { desired: null } }, 'Omit desired instead.'],
    [{ tags: { $version: 1 } }, 'Omit $version: IoT Hub writes it.'],
    [{ tags: { $metadata: {} } }, 'Omit $metadata: IoT Hub writes it.'],
    [{ tags: { $etag: 'AAAAAAAAAAI=' } }, 'Omit $etag: IoT Hub writes it.'],
  ],
  (properties: object) => ({ etag: '*', tags: {}, ...properties }),
);

testHints(
  'validateCancelJobParameters',
  [
    [{ jobId: 'a' }, didYouMean('id')],
    [{ payload: 'a' }, undefined],
  ],
  (properties: object) => ({ id: 'a', 'api-version': '2021-04-12', ...properties }),
);

testHints('validateCloudToDeviceMethodRequest', [
  [{}, undefined],
  [{ methodName: 1 }, undefined],
  [{ methodName: 'a', jobId: 'a' }, undefined],
  [{ methodName: 'a', desired: {} }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: null }, 'Omit responseTimeoutInSeconds instead.'],
  [{ methodName: 'a', connectTimeoutInSeconds: null }, 'Omit connectTimeoutInSeconds instead.'],
  [{ methodName: 'a', responseTimeoutInSeconds: '30' }, 'Write the number without quotes.'],
  [{ methodName: 'a', responseTimeoutInSeconds: 'PT30S' }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: 'PT30' }, undefined],
  [{ methodName: 'a', responseTimeoutInSeconds: '30 s' }, undefined],
]);

const ARRAY_HINT =
  'A page of jobs is a plain array; the continuation token is in the header x-ms-continuation.';

testHints('validateJobList', [
  [{ items: [], continuationToken: null }, ARRAY_HINT],
  ['[]', undefined],
  [null, undefined],
]);

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
