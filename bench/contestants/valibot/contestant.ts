import * as v from 'valibot';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type ValibotParts } from './entities.js';

/** Guards of valibot. */
export function valibotContestant(rules: Contestant['rules'], parts: ValibotParts): Contestant {
  const jobResponse = jobResponseOf(parts);
  const methodRequest = methodRequestOf(parts);
  return {
    name: 'valibot',
    rules,
    isJobResponse(value) {
      try {
        return v.is(jobResponse, value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return v.is(methodRequest, value);
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => v.safeParse(jobResponse, value),
  };
}
