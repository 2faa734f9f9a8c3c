// The lists of the rules, written down once more: a list that lost a value in `src` must not lose it here.

const JOB_STATUSES = [
  'unknown',
  'enqueued',
  'queued',
  'scheduled',
  'running',
  'completed',
  'failed',
  'cancelled',
];

const JOB_TYPES = [
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
  'scheduleDeviceMethod',
  'scheduleUpdateTwin',
  'updateDeviceConfiguration',
  'writeDeviceProperties',
];

const oneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

export const isJobStatus = oneOf(JOB_STATUSES);
export const isJobType = oneOf(JOB_TYPES);
export const isAuthenticationType = oneOf(['sas', 'selfSigned', 'certificateAuthority', 'none']);
export const isConnectionState = oneOf(['Connected', 'Disconnected']);
export const isDeviceJobType = oneOf(['scheduleUpdateTwin', 'scheduleDeviceMethod']);
export const isDeviceJobStatus = oneOf([
  'pending',
  'scheduled',
  'running',
  'completed',
  'failed',
  'canceled',
]);
export const isDeviceStatus = oneOf(['enabled', 'disabled']);
