// What a good engineer writes first for this data: without any library, and without a cache of keys. With our traversals it would be
// the hand-written contestant with our traversals.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../../hand-written/own-uncached.js';
import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  name: 'hand-written, no cache of keys',
  rules: 'own',
  isJobResponse,
  isCloudToDeviceMethodRequest,
};
