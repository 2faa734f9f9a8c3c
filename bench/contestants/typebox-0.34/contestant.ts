import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { Contestant } from '../contestant.js';
import { jobResponseOf, methodRequestOf, type TypeBoxParts } from './entities.js';

/** Guards of TypeBox 0.34, compiled. */
export function compiledContestant(rules: Contestant['rules'], parts: TypeBoxParts): Contestant {
  const jobResponse = TypeCompiler.Compile(jobResponseOf(parts));
  const methodRequest = TypeCompiler.Compile(methodRequestOf(parts));
  return {
    name: 'TypeBox 0.34, compiled',
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
    validateJobResponse: (value) => [...jobResponse.Errors(value)],
  };
}
