import { Compile } from 'typebox/compile';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type TypeBoxParts } from './entities.js';

/** Guards of TypeBox 1, compiled. */
export function typebox1Contestant(rules: Contestant['rules'], parts: TypeBoxParts): Contestant {
  const jobResponse = Compile(jobResponseOf(parts));
  const methodRequest = Compile(methodRequestOf(parts));
  return {
    name: 'TypeBox 1, compiled',
    rules,
    isJobResponse(value) {
      try {
        return jobResponse.Check(value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return methodRequest.Check(value);
      } catch {
        return false;
      }
    },
    validateJobResponse: (value) => jobResponse.Errors(value),
  };
}
