import { isInt32 } from './numbers.js';
import { nullish, response } from './objects.js';

export const isDeviceJobStatistics = response({
  deviceCount: nullish(isInt32),
  failedCount: nullish(isInt32),
  pendingCount: nullish(isInt32),
  runningCount: nullish(isInt32),
  succeededCount: nullish(isInt32),
});
