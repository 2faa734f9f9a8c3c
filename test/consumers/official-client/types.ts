// Compares the types of the client with ours. This file is type-checked, but never run. Each `@ts-expect-error` marks a
// difference and gives its reason.
import type { JobClient } from 'azure-iothub';
import type * as models from 'azure-iothub/dist/pl/models/index.js';
import type {
  AuthenticationType,
  CloudToDeviceMethod,
  CloudToDeviceMethodRequest,
  ConnectionState,
  DeviceCapabilities,
  DeviceJobStatistics,
  DeviceStatus,
  JobResponse,
  JobStatus,
  JobType,
  ScheduleUpdateTwinJobRequest,
  TwinPatch,
  X509Thumbprint,
} from 'iothub-jobs-schema/types';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The closed enums are identical. */
export const enums: [
  Equal<JobStatus, models.Status4>,
  Equal<JobType, models.Type3>,
  Equal<AuthenticationType, models.AuthenticationType>,
  Equal<ConnectionState, models.ConnectionState1>,
  Equal<DeviceStatus, models.Status2>,
] = [true, true, true, true, true];

/** A request for code with `exactOptionalPropertyTypes` that does not expect properties to be `undefined`. */
type Exact<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

declare const client: JobClient;
declare const method: Exact<CloudToDeviceMethodRequest>;
declare const anyMethod: CloudToDeviceMethodRequest;
declare const patch: TwinPatch;
declare const request: ScheduleUpdateTwinJobRequest;

/** The client accepts our request types. */
export const calls = [
  client.scheduleDeviceMethod('j1', '*', method, new Date(), 60),
  client.scheduleTwinUpdate('j1', '*', patch, new Date(), 60),
  client.scheduleTwinUpdate('j1', request.queryCondition, request.updateTwin),
];

/** The client returns `any`, which a guard narrows. */
export async function read(isJobResponse: (value: unknown) => value is JobResponse) {
  const { jobStatus } = await client.getJob('j1');
  const unknownStatus: unknown = jobStatus;
  return isJobResponse(unknownStatus) ? unknownStatus.status : undefined;
}

// @ts-expect-error: its statuses are those of an older API, with `finished` and without `completed`.
client.createQuery('scheduleUpdateTwin', 'completed' satisfies JobStatus);

declare const theirJob: models.JobResponse;
declare const theirMethod: models.CloudToDeviceMethod;
declare const theirTwin: models.Twin;
declare const ourJob: JobResponse;
declare const ourMethod: CloudToDeviceMethod;
declare const ourCounts: DeviceJobStatistics;

/** Properties that are optional in their types are optional in ours. */
export const assignable: [
  CloudToDeviceMethodRequest['payload'],
  Required<models.DeviceCapabilities> extends DeviceCapabilities ? true : false,
  Required<models.DeviceJobStatistics> extends DeviceJobStatistics ? true : false,
  Required<models.X509Thumbprint> extends X509Thumbprint ? true : false,
  Required<models.CloudToDeviceMethod> extends CloudToDeviceMethod ? true : false,
] = [theirMethod.payload, true, true, true, true];

export const theirs: models.CloudToDeviceMethod = method;
// @ts-expect-error: with `exactOptionalPropertyTypes`, only our properties may be `undefined`.
export const theirsExactly: models.CloudToDeviceMethod = anyMethod;

// @ts-expect-error: their times are Dates, ours are the strings of the JSON.
export const ourTime: JobResponse['createdTime'] = theirJob.createdTime;
// @ts-expect-error: the same in the other direction.
export const theirTime: models.JobResponse['createdTime'] = ourJob.createdTime;
// @ts-expect-error: their types lack null, which IoT Hub returns for absent properties.
export const theirName: models.CloudToDeviceMethod['methodName'] = ourMethod.methodName;
// @ts-expect-error: the same for counters.
export const theirCount: models.DeviceJobStatistics['deviceCount'] = ourCounts.deviceCount;
// @ts-expect-error: a patch has only three properties of a twin, and the literal etag * [R13, R14].
export const ourPatch: TwinPatch = theirTwin;
// @ts-expect-error: every response has type and status, so our type requires them [J1].
export const ourResponse: Pick<JobResponse, 'type' | 'status'> = theirJob;
