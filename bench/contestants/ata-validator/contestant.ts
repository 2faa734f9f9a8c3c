import { Validator } from 'ata-validator';
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

/**
 * Guards of ata-validator, compiled at run time. It interprets a schema that has keywords of its users, which takes up to four
 * times as long, and skips these keywords for values such as NaN. So functions check what the schema and formats cannot say.
 */
export function ataContestant(
  rules: Contestant['rules'],
  sections: SectionSchemas,
  parts: Parts,
): Contestant {
  const { hasJobParts, hasRequestParts } = partChecks(parts);
  const job = new Validator(jobResponseOf(sections), { formats });
  const methodRequest = new Validator(methodRequestSchema, { formats });
  return {
    name: 'ata-validator',
    rules,
    isJobResponse(value) {
      try {
        return job.isValidObject(value) && hasJobParts(value as JobWithParts);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        return methodRequest.isValidObject(value) && hasRequestParts(value as RequestWithParts);
      } catch {
        return false;
      }
    },
    validateJobResponse(value) {
      const result = job.validate(value);
      if (!result.valid || hasJobParts(value as JobWithParts)) return result;
      return { valid: false, errors: [{ instancePath: '', message: 'a section or the payload' }] };
    },
  };
}
