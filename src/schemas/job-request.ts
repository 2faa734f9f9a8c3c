import {
  Integer,
  Literal,
  Null,
  Optional,
  type Static,
  String as Text,
  Unsafe,
} from '@sinclair/typebox';
import { MAX_QUERY_CONDITION_LENGTH, MAX_SAFE_INT64 } from '../hub-limits.js';
import { entity, frozen, member } from './builders.js';
import { CloudToDeviceMethodRequestSchema } from './cloud-to-device-method-request.js';
import { JobIdSchema } from './job-id.js';
import { RequestTimestampSchema } from './timestamp.js';
import { TwinPatchSchema } from './twin-patch.js';

const QueryConditionSchema = Text({
  description:
    'Which devices the job targets: the WHERE part of a query, `*`, or `FROM devices.modules WHERE …`; ' +
    '1 to 8192 characters, no SELECT, strings that end, and parentheses in pairs. [R4]',
  allOf: [
    {
      pattern: `^[\\s\\S]{1,${MAX_QUERY_CONDITION_LENGTH}}$`,
      maxLength: MAX_QUERY_CONDITION_LENGTH,
      issue: 'query-condition-length',
    },
    {
      pattern: '^(?!\\s*[Ss][Ee][Ll][Ee][Cc][Tt](?![A-Za-z0-9_]))',
      maxLength: MAX_QUERY_CONDITION_LENGTH,
      issue: 'query-condition-select',
    },
    { querySyntax: 'condition' },
  ],
});

const sharedMembers = {
  jobId: Optional(
    member(JobIdSchema, 'The job id, the same as in the path; may be left out. [R3, V3]'),
  ),
  queryCondition: QueryConditionSchema,
  startTime: Optional(
    member(RequestTimestampSchema, 'When the job starts; now, if left out. [R5, V1]'),
  ),
  maxExecutionTimeInSeconds: Optional(
    Integer({
      description: 'How long the job may take, in seconds: at least 1. [R6]',
      minimum: 1,
      maximum: MAX_SAFE_INT64,
      issue: 'range',
    }),
  ),
};

function unused() {
  return Optional(Null({ description: 'Not used by this type of job: left out or `null`. [R2]' }));
}

/** A job that calls a direct method on each device [R1–R7]. */
export const ScheduleDeviceMethodJobRequestSchema = entity(
  {
    type: Literal('scheduleDeviceMethod', {
      description: 'The type of the job. [R1]',
      issue: 'job-type',
    }),
    ...sharedMembers,
    cloudToDeviceMethod: member(
      CloudToDeviceMethodRequestSchema,
      'The method to call on each device. [R2]',
    ),
    updateTwin: unused(),
  },
  {
    $id: 'ScheduleDeviceMethodJobRequest',
    title: 'ScheduleDeviceMethodJobRequest',
    description: 'A job that calls a direct method on each device.',
    additionalProperties: false,
  },
);

/** A job that writes a patch to each twin [R1–R7]. */
export const ScheduleUpdateTwinJobRequestSchema = entity(
  {
    type: Literal('scheduleUpdateTwin', {
      description: 'The type of the job. [R1]',
      issue: 'job-type',
    }),
    ...sharedMembers,
    updateTwin: member(TwinPatchSchema, 'The patch to write to each twin. [R2]'),
    cloudToDeviceMethod: unused(),
  },
  {
    $id: 'ScheduleUpdateTwinJobRequest',
    title: 'ScheduleUpdateTwinJobRequest',
    description: 'A job that writes a patch to each twin.',
    additionalProperties: false,
  },
);

/** A job to create by `PUT /jobs/v2/{id}`, judged by the branch that its `type` names [R1–R7]. */
export const JobRequestSchema = frozen(
  Unsafe<
    | Static<typeof ScheduleDeviceMethodJobRequestSchema>
    | Static<typeof ScheduleUpdateTwinJobRequestSchema>
  >({
    $id: 'JobRequest',
    title: 'JobRequest',
    description: 'A job to create, of one of the two types that a hub takes.',
    type: 'object',
    discriminator: { propertyName: 'type' },
    oneOf: [
      member(ScheduleDeviceMethodJobRequestSchema),
      member(ScheduleUpdateTwinJobRequestSchema),
    ],
  }),
);
