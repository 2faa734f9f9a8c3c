// Where the types of the client and ours meet: `tsc` reads this file, nobody runs it. A line that `@ts-expect-error` stands
// over is a difference, and the words there are its reason.
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

/** The closed enums are the same on both sides. */
export const enums: [
  Equal<JobStatus, models.Status4>,
  Equal<JobType, models.Type3>,
  Equal<AuthenticationType, models.AuthenticationType>,
  Equal<ConnectionState, models.ConnectionState1>,
  Equal<DeviceStatus, models.Status2>,
] = [true, true, true, true, true];

declare const client: JobClient;
declare const method: CloudToDeviceMethodRequest;
declare const patch: TwinPatch;
declare const request: ScheduleUpdateTwinJobRequest;

/** What is sent goes into the client as it is. */
export const calls = [
  client.scheduleDeviceMethod('j1', '*', method, new Date(), 60),
  client.scheduleTwinUpdate('j1', '*', patch, new Date(), 60),
  client.scheduleTwinUpdate('j1', request.queryCondition, request.updateTwin),
];

/** What it returns is `any`, which a guard narrows. */
export async function read(isJobResponse: (value: unknown) => value is JobResponse) {
  const { jobStatus } = await client.getJob('j1');
  const unknownStatus: unknown = jobStatus;
  return isJobResponse(unknownStatus) ? unknownStatus.status : undefined;
}

// @ts-expect-error: its list of statuses is that of an older API, with `finished` and without `completed`.
client.createQuery('scheduleUpdateTwin', 'completed' satisfies JobStatus);

declare const theirJob: models.JobResponse;
declare const theirMethod: models.CloudToDeviceMethod;
declare const theirTwin: models.Twin;
declare const ourJob: JobResponse;
declare const ourMethod: CloudToDeviceMethod;
declare const ourCounts: DeviceJobStatistics;

/** What they have that may be absent, ours may be too. */
export const taken: [
  CloudToDeviceMethodRequest['payload'],
  Required<models.DeviceCapabilities> extends DeviceCapabilities ? true : false,
  Required<models.DeviceJobStatistics> extends DeviceJobStatistics ? true : false,
  Required<models.X509Thumbprint> extends X509Thumbprint ? true : false,
  Required<models.CloudToDeviceMethod> extends CloudToDeviceMethod ? true : false,
] = [theirMethod.payload, true, true, true, true];

export const given: models.CloudToDeviceMethod = method;

// @ts-expect-error: they make a Date of a time, ours is the text on the wire.
export const ourTime: JobResponse['createdTime'] = theirJob.createdTime;
// @ts-expect-error: the same the other way.
export const theirTime: models.JobResponse['createdTime'] = ourJob.createdTime;
// @ts-expect-error: theirs has no null, which hubs return for what is absent.
export const theirName: models.CloudToDeviceMethod['methodName'] = ourMethod.methodName;
// @ts-expect-error: the same for counters.
export const theirCount: models.DeviceJobStatistics['deviceCount'] = ourCounts.deviceCount;
// @ts-expect-error: theirs has all of a twin, of which a patch has three members, and no literal etag [R13, R14].
export const ourPatch: TwinPatch = theirTwin;
// @ts-expect-error: type and status are in every answer, so ours requires them [J1].
export const ourAnswer: Pick<JobResponse, 'type' | 'status'> = theirJob;
