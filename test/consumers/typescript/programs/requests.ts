// Creates job requests. `type` narrows the union.
import { assertJobRequest, type JobRequest } from 'iothub-jobs-schema';
import type {
  CancelJobParameters,
  ScheduleDeviceMethodJobRequest,
  TwinPatch,
  TwinValue,
} from 'iothub-jobs-schema/types';

export function target(request: JobRequest): string {
  switch (request.type) {
    case 'scheduleDeviceMethod':
      // @ts-expect-error: the other branch is undefined or null.
      request.updateTwin.etag;
      return request.cloudToDeviceMethod.methodName;
    case 'scheduleUpdateTwin':
      // @ts-expect-error: the other branch is undefined or null.
      request.cloudToDeviceMethod.methodName;
      return request.updateTwin.etag;
  }
}

export function site(patch: TwinPatch): TwinValue | undefined {
  return patch.tags?.site;
}

export const reboot: ScheduleDeviceMethodJobRequest = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot', payload: null, responseTimeoutInSeconds: 30 },
  updateTwin: null,
};

export const cancel: CancelJobParameters = { id: 'job-1', 'api-version': '2021-04-12' };

/** An optional property may be undefined, also under `exactOptionalPropertyTypes`. */
export const start = (date?: Date): JobRequest => ({ ...reboot, startTime: date?.toISOString() });
// @ts-expect-error: startTime must not be null.
export const nullStart: JobRequest = { ...reboot, startTime: null };
// @ts-expect-error: the property is maxExecutionTimeInSeconds.
export const typo: JobRequest = { ...reboot, maxExecutionTimeSeconds: 60 };
// @ts-expect-error: jobs of this type cannot be created.
export const wrongType: JobRequest = { ...reboot, type: 'cloudToDeviceMethod' };
// @ts-expect-error: the etag of a patch is the literal *.
export const wrongEtag: TwinPatch = { etag: 'AAAAAAAAAAE=', tags: {} };
// @ts-expect-error: only the device writes reported properties.
export const reported: TwinPatch = { etag: '*', properties: { reported: { on: true } } };
export const emptyReported: TwinPatch = { etag: '*', tags: {}, properties: { reported: {} } };

export function send(request: unknown): JobRequest {
  assertJobRequest(request);
  return request;
}
