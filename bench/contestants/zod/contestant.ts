import * as z from 'zod';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type ZodParts } from './entities.js';

/** Guards of zod 4, compiled as far as it can. */
export function zodContestant(rules: Contestant['rules'], parts: ZodParts): Contestant {
  const jobResponse = z.compile(jobResponseOf(parts));
  const methodRequest = z.compile(methodRequestOf(parts));
  return {
    name: 'zod 4',
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
