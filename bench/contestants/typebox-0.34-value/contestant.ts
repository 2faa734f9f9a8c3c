import { Value } from '@sinclair/typebox/value';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type TypeBoxParts } from '../typebox-0.34/entities.js';

/** Guards of TypeBox 0.34, interpreted. */
export function valueContestant(rules: Contestant['rules'], parts: TypeBoxParts): Contestant {
  const jobResponse = jobResponseOf(parts);
  const methodRequest = methodRequestOf(parts);
  return {
    name: 'TypeBox 0.34, Value.Check',
    rules,
    isJobResponse(value) {
      try {
        return Value.Check(jobResponse, value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return Value.Check(methodRequest, value);
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => [...Value.Errors(jobResponse, value)],
  };
}
