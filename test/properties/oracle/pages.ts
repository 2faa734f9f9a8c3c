import { isDeviceJob } from './device-job.js';
import { isJobResponse } from './job-response.js';
import type { Oracle } from './objects.js';
import { isIdentifiedTwin } from './twin.js';

/** A limit of this package [B1, B6, T13]. */
const MAX_ITEMS = 65_536;

function pageOf(isItem: Oracle): Oracle {
  return (value) =>
    Array.isArray(value) && value.length <= MAX_ITEMS && Array.from(value).every(isItem);
}

export const isJobList = pageOf(isJobResponse);

export const isDeviceJobList = pageOf(isDeviceJob);

export const isTwinList = pageOf(isIdentifiedTwin);
