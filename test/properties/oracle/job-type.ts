import { oneOf } from './objects.js';

export const isJobType = oneOf(
  ...['unknown', 'backup', 'export', 'factoryResetDevice', 'failoverDataCopy', 'firmwareUpdate'],
  ...['import', 'readDeviceProperties', 'rebootDevice', 'restoreFromBackup'],
  ...['scheduleDeviceMethod', 'scheduleUpdateTwin', 'updateDeviceConfiguration'],
  'writeDeviceProperties',
);
