import * as z from 'zod/mini';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, type MiniParts, methodRequestOf } from './entities.js';

/** Guards of zod/mini, compiled as far as it can. */
export function miniContestant(rules: Contestant['rules'], parts: MiniParts): Contestant {
  const jobResponse = z.compile(jobResponseOf(parts));
  const methodRequest = z.compile(methodRequestOf(parts));
  return {
    name: 'zod/mini',
    rules,
    isJobResponse(value) {
      try {
        return jobResponse.safeParse(value).success;
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return methodRequest.safeParse(value).success;
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => jobResponse.safeParse(value),
  };
}
