import { type Schema, validator } from '@exodus/schemasafe';
import type { Contestant } from '../contestant.js';
import {
  jobResponseOf,
  methodRequestSchema,
  type SectionSchemas,
} from '../json-schema/entities.js';
import { formats } from '../json-schema/formats.js';
import {
  type JobWithParts,
  type Parts,
  partChecks,
  type RequestWithParts,
} from '../rules/parts.js';

/** Values come from JSON text, and nobody has changed the prototypes, which makes it a quarter faster for some values. */
const options = { isJSON: true, unmodifiedPrototypes: true, formats };

/** Guards of schemasafe, compiled at run time. It has no keywords of its users, so functions check the rest. */
export function schemasafeContestant(
  rules: Contestant['rules'],
  sections: SectionSchemas,
  parts: Parts,
): Contestant {
  const { hasJobParts, hasRequestParts } = partChecks(parts);
  const jobResponse = jobResponseOf(sections) as Schema;
  const isJob = validator(jobResponse, options) as (value: unknown) => boolean;
  const explainJob = validator(jobResponse, { ...options, includeErrors: true, allErrors: true });
  const isMethodRequest = validator(methodRequestSchema as Schema, options) as typeof isJob;
  return {
    name: 'schemasafe',
    rules,
    isJobResponse(value) {
      try {
        return isJob(value) && hasJobParts(value as JobWithParts);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return isMethodRequest(value) && hasRequestParts(value as RequestWithParts);
      } catch {
        return false;
      }
    },
    validateJobResponse(value) {
      if (!explainJob(value as Parameters<typeof explainJob>[0])) return explainJob.errors;
      if (hasJobParts(value as JobWithParts)) return [];
      return [{ keywordLocation: '#', instanceLocation: '#' }];
    },
  };
}
