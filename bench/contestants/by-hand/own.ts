// The best that an expert writes for this data, without any library and with walks of its own.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../../by-hand/own.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'by hand',
  rules: 'own',
  isJobResponse,
  isCloudToDeviceMethodRequest,
};
