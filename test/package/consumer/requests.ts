// What a pipeline does that writes jobs: the union narrows on `type`.
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
      // @ts-expect-error: the other branch is absent or null.
      request.updateTwin.etag;
      return request.cloudToDeviceMethod.methodName;
    case 'scheduleUpdateTwin':
      // @ts-expect-error: the other branch is absent or null.
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

// @ts-expect-error: a start is left out, not undefined.
export const noStart: JobRequest = { ...reboot, startTime: undefined };
// @ts-expect-error: a start is left out, not null.
export const nullStart: JobRequest = { ...reboot, startTime: null };
// @ts-expect-error: the member is named maxExecutionTimeInSeconds.
export const typo: JobRequest = { ...reboot, maxExecutionTimeSeconds: 60 };
// @ts-expect-error: no such type of job can be created.
export const wrongType: JobRequest = { ...reboot, type: 'cloudToDeviceMethod' };
// @ts-expect-error: the etag of a patch is the literal *.
export const wrongEtag: TwinPatch = { etag: 'AAAAAAAAAAE=', tags: {} };
// @ts-expect-error: reported is the device's.
export const reported: TwinPatch = { etag: '*', properties: { reported: {} } };

export function send(request: unknown): JobRequest {
  assertJobRequest(request);
  return request;
}
