// The guards with walks of their own: no import but of this folder. Each is created by a function of its own, so that a bundle
// has no other one.

import { hasJobMembers } from './job.js';
import { hasMethodRequestMembers, ownProperty } from './method-request.js';
import { isObject } from './objects.js';
import { isBase64, isByteList } from './payload-echo.js';
import type { SectionGuards } from './section.js';

type Guard = (value: unknown) => boolean;

/** Creates the guard: whether the value is a job, as a hub answers it. Never throws. */
export function jobResponseGuard({ isTags, isProperties }: SectionGuards, isPayload: Guard): Guard {
  return isJobResponse;

  function isJobResponse(value: unknown): boolean {
    try {
      return (
        hasJobMembers(value) && isTwin(value.updateTwin) && isMethod(value.cloudToDeviceMethod)
      );
    } catch {
      return false;
    }
  }

  function isTwin(twin: Record<string, unknown> | null | undefined): boolean {
    return twin == null || (isTags(twin.tags) && areProperties(twin.properties));
  }

  function areProperties(value: unknown): boolean {
    if (value == null) return true;
    return isObject(value) && isProperties(value.desired) && isProperties(value.reported);
  }

  function isMethod(method: Record<string, unknown> | null | undefined): boolean {
    if (method == null) return true;
    const { payload } = method;
    if (payload === undefined) return true;
    return isPayload(payload) || isByteList(payload) || isBase64(payload);
  }
}

/** Creates the guard: whether the value is a method to call. Never throws. */
export function methodRequestGuard(isPayload: Guard): Guard {
  return (value) => {
    try {
      if (!hasMethodRequestMembers(value)) return false;
      const payload = ownProperty(value, 'payload');
      return payload === undefined || isPayload(payload);
    } catch {
      return false;
    }
  };
}
