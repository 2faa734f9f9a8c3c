// The best that an expert writes for this data, without any library and with walks of its own.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../../hand-written/own.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'hand-written',
  rules: 'own',
  isJobResponse,
  isCloudToDeviceMethodRequest,
};
