// The guards with walks of their own: no import but of this folder. How keys are looked at is a parameter.

import { hasJobMembers } from './job.js';
import { hasMethodRequestMembers, ownProperty } from './method-request.js';
import { isObject } from './objects.js';
import { payloadGuard } from './payload.js';
import { isBase64, isByteList } from './payload-echo.js';
import { sectionGuards } from './section.js';

/** What the walks ask about a key. */
export interface KeyRules {
  /** Whether the key obeys the rules of a section. */
  readonly isSectionKey: (key: string) => boolean;
  /** Its bytes as JSON text. */
  readonly keyBytes: (key: string) => number;
}

/** The guards of a job and of a method to call. */
export interface Guards {
  /** Whether the value is a job, as a hub answers it. Never throws. */
  readonly isJobResponse: (value: unknown) => boolean;
  /** Whether the value is a method to call. Never throws. */
  readonly isCloudToDeviceMethodRequest: (value: unknown) => boolean;
}

/** Creates the guards, which look at keys by these rules. */
export function guardsWith({ isSectionKey, keyBytes }: KeyRules): Guards {
  const { isTags, isProperties } = sectionGuards(isSectionKey);
  const isPayload = payloadGuard(keyBytes);
  return { isJobResponse, isCloudToDeviceMethodRequest };

  function isJobResponse(value: unknown): boolean {
    try {
      return (
        hasJobMembers(value) && isTwin(value.updateTwin) && isMethod(value.cloudToDeviceMethod)
      );
    } catch {
      return false;
    }
  }

  function isCloudToDeviceMethodRequest(value: unknown): boolean {
    try {
      if (!hasMethodRequestMembers(value)) return false;
      const payload = ownProperty(value, 'payload');
      return payload === undefined || isPayload(payload);
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
