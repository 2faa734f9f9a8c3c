import { expect, test } from 'vitest';
import { isDeviceJobList, validateDeviceJobList } from '../../src/index.js';
import { rule } from '../support/rule.js';

const row = { deviceId: 'd', jobId: 'j', jobType: 'scheduleDeviceMethod', status: 'pending' };

rule(
  'B6',
  'a page of jobs on devices must be an array, which may be empty',
  validateDeviceJobList,
  {
    valid: [[], [row], [row, { ...row, moduleId: 'm' }], [{ ...row, novel: 1 }]],
    invalid: [
      [{ items: [row] }, [], 'type'],
      [row, [], 'type'],
      [null, [], 'type'],
      ['[]', [], 'type'],
    ],
  },
);

rule('B6', 'each item must be a DeviceJob', validateDeviceJobList, {
  valid: [Array(100).fill(row)],
  invalid: [
    [[row, undefined], [1], 'type'],
    [[null], [0], 'null'],
    [[{ ...row, status: 'queued' }], [0, 'status'], 'enum'],
    [[row, { ...row, deviceId: undefined }], [1, 'deviceId'], 'required'],
    [
      [{ ...row, outcome: { deviceMethodResponse: { status: '200' } } }],
      [0, 'outcome', 'deviceMethodResponse', 'status'],
      'type',
    ],
  ],
});

test('isDeviceJobList accepts 65,536 rows, and validateDeviceJobList reports one more', () => {
  expect(isDeviceJobList(Array(65_536).fill(row))).toBe(true);
  expect(validateDeviceJobList(Array(65_537).fill(row))).toMatchObject({
    issues: [{ path: [], code: 'list-count' }],
  });
});
