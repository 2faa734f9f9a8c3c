// The best that an expert writes for this data, without any library but our traversals.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../../hand-written/ours.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'hand-written',
  rules: 'ours',
  isJobResponse,
  isCloudToDeviceMethodRequest,
};
