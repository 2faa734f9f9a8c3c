// The closed lists, those first that most answers hold.

export function isJobType(value: unknown): boolean {
  switch (value) {
    case 'scheduleUpdateTwin':
    case 'scheduleDeviceMethod':
    case 'unknown':
    case 'backup':
    case 'export':
    case 'factoryResetDevice':
    case 'failoverDataCopy':
    case 'firmwareUpdate':
    case 'import':
    case 'readDeviceProperties':
    case 'rebootDevice':
    case 'restoreFromBackup':
    case 'updateDeviceConfiguration':
    case 'writeDeviceProperties':
      return true;
    default:
      return false;
  }
}

export function isJobStatus(value: unknown): boolean {
  switch (value) {
    case 'completed':
    case 'running':
    case 'queued':
    case 'scheduled':
    case 'failed':
    case 'cancelled':
    case 'enqueued':
    case 'unknown':
      return true;
    default:
      return false;
  }
}

export function isDeviceStatus(value: unknown): boolean {
  return value === 'enabled' || value === 'disabled';
}

export function isConnectionState(value: unknown): boolean {
  return value === 'Connected' || value === 'Disconnected';
}

export function isAuthenticationType(value: unknown): boolean {
  return (
    value === 'sas' ||
    value === 'selfSigned' ||
    value === 'certificateAuthority' ||
    value === 'none'
  );
}
