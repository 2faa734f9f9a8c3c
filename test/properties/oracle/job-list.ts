import { isJobResponse } from './job-response.js';
import type { Oracle } from './objects.js';

/** A limit of this package [B1]. */
const MAX_JOBS = 65_536;

export const isJobList: Oracle = (value) =>
  Array.isArray(value) && value.length <= MAX_JOBS && Array.from(value).every(isJobResponse);
