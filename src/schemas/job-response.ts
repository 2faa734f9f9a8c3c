import { int64, nullish, object, property, text } from './builders.js';
import { CloudToDeviceMethodSchema } from './cloud-to-device-method.js';
import { DeviceJobStatisticsSchema } from './device-job-statistics.js';
import { JobStatusSchema, JobTypeSchema } from './enums.js';
import { ReturnedJobIdSchema } from './job-id.js';
import { TimestampSchema } from './timestamp.js';
import { TwinSchema } from './twin.js';

/**
 * A job, the response to create, get and cancel. A new job has only `jobId`, `type` and `status`; a job that never existed
 * does not even have a `jobId` [J1, J2].
 */
export const JobResponseSchema = object(
  {
    type: property(
      JobTypeSchema,
      'The type of the job; `unknown` for one that never existed. [J1]',
    ),
    status: property(JobStatusSchema, 'The status of the job. [J1]'),
    jobId: nullish(
      ReturnedJobIdSchema,
      'The unique identifier of the job; any non-empty string; absent for one that never existed. [J2, V3]',
    ),
    createdTime: nullish(
      TimestampSchema,
      'When the job was created: a time with or without an offset. [J3, V1]',
    ),
    startTime: nullish(
      TimestampSchema,
      'When the job starts or started: a time with or without an offset. [J3, V1]',
    ),
    endTime: nullish(
      TimestampSchema,
      'When the job ended, with or without an offset; year 9999 while it has not. [J3, V1]',
    ),
    maxExecutionTimeInSeconds: nullish(
      int64('How long the job may take, in seconds: an int64 ≥ 0. [J4, V8]'),
    ),
    queryCondition: nullish(text('The condition that selects the devices. [J5]')),
    cloudToDeviceMethod: nullish(
      CloudToDeviceMethodSchema,
      'The method that a `scheduleDeviceMethod` job calls. [J6]',
    ),
    updateTwin: nullish(
      TwinSchema,
      'The patch that a `scheduleUpdateTwin` job writes, echoed: not a full twin. [J7]',
    ),
    failureReason: nullish(text('Why the job failed, if it did. [J5]')),
    statusMessage: nullish(text('The message of IoT Hub about the status. [J5]')),
    deviceJobStatistics: nullish(
      DeviceJobStatisticsSchema,
      'How far the job has come; absent until it reports. [J8]',
    ),
  },
  {
    title: 'JobResponse',
    description: 'A job, as IoT Hub returns it for create, get and cancel requests.',
  },
);
