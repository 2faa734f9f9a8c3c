import { DEVICE_JOB_STATUSES, JOB_REQUEST_TYPES } from '../enums.js';
import { nullish, object, oneOf, property, text } from './builders.js';
import { DEVICE_ID_RULE, DeviceIdSchema } from './device-id.js';
import { DirectMethodResultSchema } from './direct-method-result.js';
import { ReturnedJobIdSchema } from './job-id.js';
import { TimestampSchema } from './timestamp.js';

const DeviceJobTypeSchema = oneOf(JOB_REQUEST_TYPES, {
  title: 'DeviceJobType',
  description: 'The type of a job that runs on devices. [B2]',
});

const DeviceJobStatusSchema = oneOf(DEVICE_JOB_STATUSES, {
  title: 'DeviceJobStatus',
  description: 'The status of a job on one device. Note the spelling `canceled` with one l. [B2]',
});

const DeviceJobOutcomeSchema = object(
  {
    deviceMethodResponse: nullish(
      DirectMethodResultSchema,
      'The response of the device to the direct method; `null` if there was none. [B2, D1, D2]',
    ),
  },
  {
    title: 'DeviceJobOutcome',
    description: 'The outcome of a job on one device; empty if there is none. [B2]',
  },
);

const DeviceJobErrorSchema = object(
  {
    code: nullish(text('The code of the error. [B2]')),
    description: nullish(text('The description of the error. [B2]')),
  },
  {
    title: 'DeviceJobError',
    description: 'The reason why a job failed on one device. [B2]',
  },
);

/** The state of a job on one device: a row of the query `SELECT * FROM devices.jobs`. It has other names than a job [B2]. */
export const DeviceJobSchema = object(
  {
    deviceId: property(
      DeviceIdSchema,
      `The id of the device: ${DEVICE_ID_RULE}, case-sensitive. [B2, V2]`,
    ),
    jobId: property(
      ReturnedJobIdSchema,
      'The unique identifier of the job: any non-empty string. [B2, V3]',
    ),
    jobType: property(DeviceJobTypeSchema),
    status: property(DeviceJobStatusSchema),
    moduleId: nullish(
      DeviceIdSchema,
      `The id of the module, if the job targets one: ${DEVICE_ID_RULE}. [B2, V2]`,
    ),
    startTimeUtc: nullish(
      TimestampSchema,
      'When the job started on the device: a time with or without an offset. [B2, V1]',
    ),
    endTimeUtc: nullish(
      TimestampSchema,
      'When the job ended on the device: a time with or without an offset. [B2, V1]',
    ),
    createdDateTimeUtc: nullish(
      TimestampSchema,
      'When the row was created: a time with or without an offset. [B2, V1]',
    ),
    lastUpdatedDateTimeUtc: nullish(
      TimestampSchema,
      'When the row last changed: a time with or without an offset. [B2, V1]',
    ),
    outcome: nullish(DeviceJobOutcomeSchema),
    error: nullish(DeviceJobErrorSchema),
  },
  {
    title: 'DeviceJob',
    description:
      'The state of a job on one device: a row of the query `SELECT * FROM devices.jobs`.',
  },
);
