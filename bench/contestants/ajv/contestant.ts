import type { ValidateFunction } from 'ajv';
import type { Contestant } from '../contestant.js';

interface Compiled {
  readonly isJobResponse: ValidateFunction;
  readonly isMethodRequest: ValidateFunction;
  /** The same with `allErrors`, which a guard has no use for. */
  readonly explainJobResponse: ValidateFunction;
}

/** Guards of Ajv, compiled at run time. */
export function ajvContestant(rules: Contestant['rules'], compiled: Compiled): Contestant {
  const { isJobResponse, isMethodRequest, explainJobResponse } = compiled;
  return {
    name: 'Ajv',
    rules,
    isJobResponse(value) {
      try {
        return isJobResponse(value);
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
    validateJobResponse: (value) => (explainJobResponse(value) ? [] : explainJobResponse.errors),
  };
}
