import { isInput, parseAsResult } from 'sury';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type SuryParts } from './entities.js';

/** Guards of Sury, compiled at run time. */
export function suryContestant(rules: Contestant['rules'], parts: SuryParts): Contestant {
  const jobResponse = jobResponseOf(parts);
  const isJob = isInput(jobResponse);
  const isMethodRequest = isInput(methodRequestOf(parts));
  const parseJob = parseAsResult(jobResponse);
  return {
    name: 'Sury',
    rules,
    isJobResponse(value) {
      try {
        return isJob(value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return isMethodRequest(value);
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => parseJob(value),
  };
}
