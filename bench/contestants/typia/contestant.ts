import type { Contestant } from '../contestant.js';
import { type Parts, partChecks } from '../rules/parts.js';
import { explainJob, isJob, isMethodRequest } from './generated/checks.js';

/** Guards of typia, compiled ahead of time. */
export function typiaContestant(rules: Contestant['rules'], parts: Parts): Contestant {
  const { hasJobParts, hasRequestParts } = partChecks(parts);
  return {
    name: 'typia',
    rules,
    isJobResponse(value) {
      try {
        return isJob(value) && hasJobParts(value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return isMethodRequest(value) && hasRequestParts(value);
      } catch {
        return false;
      }
    },
    validateJobResponse(value) {
      const result = explainJob(value);
      if (!result.success || hasJobParts(result.data)) return result;
      return { success: false, data: value, errors: [{ path: '$input', expected: 'Job', value }] };
    },
  };
}
