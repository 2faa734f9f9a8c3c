import type { Contestant } from '../contestant.js';
import { type ArkParts, jobResponseOf, methodRequestOf } from './entities.js';

/** Guards of ArkType, which compiles them. */
export function arkContestant(rules: Contestant['rules'], parts: ArkParts): Contestant {
  const jobResponse = jobResponseOf(parts);
  const methodRequest = methodRequestOf(parts);
  return {
    name: 'ArkType',
    rules,
    isJobResponse(value) {
      try {
        return jobResponse.allows(value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return methodRequest.allows(value);
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => jobResponse(value),
  };
}
