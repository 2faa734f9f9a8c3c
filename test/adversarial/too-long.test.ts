// The schemas have a `maxLength` next to each pattern, for other validators. The guards report only one issue per rule.

import { expect, test } from 'vitest';
import { entityOf } from '../support/entities.js';

function request(queryCondition: string) {
  return { type: 'scheduleUpdateTwin', queryCondition, updateTwin: { etag: '*', tags: {} } };
}

test.each([
  ['JobId', 'j'.repeat(65), ['job-id']],
  ['DeviceId', 'd'.repeat(129), ['device-id']],
  ['Timestamp', '2026-02-03T04:05:06.1234567890+01:00', ['timestamp']],
  ['CancelJobParameters', { id: 'j', 'api-version': '2021-04-12-previews' }, ['api-version']],
  ['X509Thumbprint', { primaryThumbprint: 'a'.repeat(65) }, ['thumbprint']],
  ['Twin', { statusReason: '\u{1f525}'.repeat(129) }, ['status-reason-length']],
  ['CloudToDeviceMethodRequest', { methodName: 'm'.repeat(101) }, ['method-name-length']],
  [
    'CloudToDeviceMethodRequest',
    { methodName: ' '.repeat(101) },
    ['method-name-length', 'method-name'],
  ],
  ['JobRequest', request('w'.repeat(8193)), ['query-condition-length']],
  [
    'JobRequest',
    request(`SELECT ${'w'.repeat(8193)}`),
    ['query-condition-length', 'query-condition-select'],
  ],
] as const)('%s reports a value that is too long once per rule', (entity, value, codes) => {
  const { validate } = entityOf(entity);
  expect(validate(value)).toMatchObject({ ok: false, issues: codes.map((code) => ({ code })) });
});
