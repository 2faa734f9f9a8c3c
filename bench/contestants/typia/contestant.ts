import type { Contestant } from '../contestant.js';
import { hasTimeToConnect } from '../rules/timeouts.js';
import { explainJob, isJob, isMethodRequest } from './generated/checks.js';
import type { Method, Twin } from './generated/entities.js';

/** The checks that types cannot express. */
export interface TypiaParts {
  readonly isTags: (tags: object) => boolean;
  readonly isProperties: (section: object) => boolean;
  readonly isEchoedPayload: (payload: unknown) => boolean;
  readonly isPayload: (payload: unknown) => boolean;
}

/** Guards of typia, compiled ahead of time. */
export function typiaContestant(rules: Contestant['rules'], parts: TypiaParts): Contestant {
  const isOrNull = (check: (section: object) => boolean, section: object | null | undefined) =>
    section === undefined || section === null || check(section);
  const hasSections = ({ tags, properties }: Twin) =>
    isOrNull(parts.isTags, tags) &&
    isOrNull(parts.isProperties, properties?.desired) &&
    isOrNull(parts.isProperties, properties?.reported);
  const hasPayload = ({ payload }: Method) =>
    payload === undefined || parts.isEchoedPayload(payload);
  const hasParts = (job: { updateTwin?: Twin | null; cloudToDeviceMethod?: Method | null }) =>
    hasSections(job.updateTwin ?? {}) && hasPayload(job.cloudToDeviceMethod ?? {});

  return {
    name: 'typia',
    rules,
    isJobResponse(value) {
      try {
        return isJob(value) && hasParts(value);
      } catch {
        return false;
      }
    },
    isCloudToDeviceMethodRequest(value) {
      try {
        if (!isMethodRequest(value) || !hasTimeToConnect(value)) return false;
        return value.payload === undefined || parts.isPayload(value.payload);
      } catch {
        return false;
      }
    },
    validateJobResponse(value) {
      const result = explainJob(value);
      if (!result.success || hasParts(result.data)) return result;
      return { success: false, data: value, errors: [{ path: '$input', expected: 'Job', value }] };
    },
  };
}
