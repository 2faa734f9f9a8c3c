// Sections, payload and timeouts, for libraries that call no functions of their users: they are checked after the rest.

import { hasTimeToConnect } from './timeouts.js';

/** The checks that such a library cannot express. */
export interface Parts {
  readonly isTags: (tags: object) => boolean;
  readonly isProperties: (section: object) => boolean;
  readonly isEchoedPayload: (payload: unknown) => boolean;
  readonly isPayload: (payload: unknown) => boolean;
}

/** What is checked of a job. The library has checked that sections are objects, if they are there. */
export interface JobWithParts {
  readonly updateTwin?: TwinWithSections | null;
  readonly cloudToDeviceMethod?: { readonly payload?: unknown } | null;
}

interface TwinWithSections {
  readonly tags?: object | null;
  readonly properties?: {
    readonly desired?: object | null;
    readonly reported?: object | null;
  } | null;
}

/** What is checked of a method to call. The library has checked the timeouts alone. */
export interface RequestWithParts {
  readonly payload?: unknown;
  readonly responseTimeoutInSeconds?: number;
  readonly connectTimeoutInSeconds?: number;
}

/** Both checks. */
export interface PartChecks {
  readonly hasJobParts: (job: JobWithParts) => boolean;
  readonly hasRequestParts: (request: RequestWithParts) => boolean;
}

/** Creates the checks of a job and of a method to call. */
export function partChecks(parts: Parts): PartChecks {
  const isOrNull = (check: (section: object) => boolean, section: object | null | undefined) =>
    section === undefined || section === null || check(section);
  const hasSections = ({ tags, properties }: TwinWithSections) =>
    isOrNull(parts.isTags, tags) &&
    isOrNull(parts.isProperties, properties?.desired) &&
    isOrNull(parts.isProperties, properties?.reported);
  const hasPayload = ({ payload }: { readonly payload?: unknown }) =>
    payload === undefined || parts.isEchoedPayload(payload);
  return {
    hasJobParts: (job) =>
      hasSections(job.updateTwin ?? {}) && hasPayload(job.cloudToDeviceMethod ?? {}),
    hasRequestParts: (request) =>
      hasTimeToConnect(request) &&
      (request.payload === undefined || parts.isPayload(request.payload)),
  };
}
