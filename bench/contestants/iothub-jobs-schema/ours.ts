// This package, as it is built.

import {
  isCloudToDeviceMethodRequest,
  isJobResponse,
  validateJobResponse,
} from '../../../dist/index.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'iothub-jobs-schema',
  rules: 'ours',
  isJobResponse,
  isCloudToDeviceMethodRequest,
  validateJobResponse,
};
