import { expect, test } from 'vitest';
import * as root from '../../src/index.js';

test('the enums have the values of the reference page', () => {
  expect(root.JOB_STATUSES).toEqual([
    'unknown',
    'enqueued',
    'queued',
    'scheduled',
    'running',
    'completed',
    'failed',
    'cancelled',
  ]);
  expect(root.JOB_TYPES).toEqual([
    'scheduleDeviceMethod',
    'scheduleUpdateTwin',
    'unknown',
    'backup',
    'export',
    'factoryResetDevice',
    'failoverDataCopy',
    'firmwareUpdate',
    'import',
    'readDeviceProperties',
    'rebootDevice',
    'restoreFromBackup',
    'updateDeviceConfiguration',
    'writeDeviceProperties',
  ]);
  expect(root.JOB_REQUEST_TYPES).toEqual(['scheduleDeviceMethod', 'scheduleUpdateTwin']);
  expect(root.AUTHENTICATION_TYPES).toEqual(['sas', 'selfSigned', 'certificateAuthority', 'none']);
  expect(root.CONNECTION_STATES).toEqual(['Connected', 'Disconnected']);
  expect(root.DEVICE_JOB_STATUSES).toEqual([
    'pending',
    'scheduled',
    'running',
    'completed',
    'failed',
    'canceled',
  ]);
  expect(root.DEVICE_STATUSES).toEqual(['enabled', 'disabled']);
});

test('every exported list is frozen', () => {
  for (const list of Object.values(root).filter(Array.isArray))
    expect(list).toSatisfy(Object.isFrozen);
});
