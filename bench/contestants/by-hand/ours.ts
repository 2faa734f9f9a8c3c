// The best that an expert writes for this data, without any library but our walks.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../../by-hand/ours.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'by hand',
  rules: 'ours',
  isJobResponse,
  isCloudToDeviceMethodRequest,
};
