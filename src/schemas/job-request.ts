import * as Type from '@sinclair/typebox';
import { MAX_QUERY_CONDITION_LENGTH, MAX_SAFE_INT64 } from '../hub-limits.js';
import { object, property } from './builders.js';
import { CloudToDeviceMethodRequestSchema } from './cloud-to-device-method-request.js';
import { frozen } from './frozen.js';
import { JobIdSchema } from './job-id.js';
import { optional } from './optional.js';
import { RequestTimestampSchema } from './timestamp.js';
import { TwinPatchSchema } from './twin-patch.js';

const QueryConditionSchema = Type.String({
  description:
    'The devices that the job targets: the WHERE part of a query, `*`, or `FROM devices.modules WHERE …`; ' +
    '1 to 8192 characters, without SELECT, with terminated strings and balanced parentheses. [R4]',
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

const sharedProperties = {
  jobId: optional(
    property(
      JobIdSchema,
      'The job id, as in the path: 1 to 64 ASCII letters, digits and hyphens. [R3, V3]',
    ),
  ),
  queryCondition: QueryConditionSchema,
  startTime: optional(
    property(
      RequestTimestampSchema,
      'When the job starts, such as `2026-03-14T05:30:00Z`: RFC 3339 with uppercase `T` and `Z` or an offset, never `null`; immediately if absent. [R5, V1]',
    ),
  ),
  maxExecutionTimeInSeconds: optional(
    Type.Integer({
      description:
        'The maximum duration of the job, in seconds: an integer ≥ 0. The meaning of 0 is unknown. [R6]',
      minimum: 0,
      maximum: MAX_SAFE_INT64,
      issue: 'range',
    }),
  ),
};

/** Its type is a union instead of `optional`, in which `Pick` and `Omit` of TypeBox 1 would lose the schema of the other branch. */
function unused(): Type.TOptional<Type.TUnion<[Type.TNull, Type.TUndefined]>> {
  const schema = Type.Null({ description: 'Not used by this type of job: absent or `null`. [R2]' });
  return Type.Optional(schema as Type.TSchema as Type.TUnion<[Type.TNull, Type.TUndefined]>);
}

/** A job that calls a direct method on each device [R1–R7]. */
export const ScheduleDeviceMethodJobRequestSchema = object(
  {
    type: Type.Literal('scheduleDeviceMethod', {
      description: 'The type of the job. [R1]',
      issue: 'job-type',
    }),
    ...sharedProperties,
    cloudToDeviceMethod: property(
      CloudToDeviceMethodRequestSchema,
      'The method to call on each device. [R2]',
    ),
    updateTwin: unused(),
  },
  {
    title: 'ScheduleDeviceMethodJobRequest',
    description: 'A job that calls a direct method on each device.',
    additionalProperties: false,
  },
);

/** A job that updates the twin of each device [R1–R7]. */
export const ScheduleUpdateTwinJobRequestSchema = object(
  {
    type: Type.Literal('scheduleUpdateTwin', {
      description: 'The type of the job. [R1]',
      issue: 'job-type',
    }),
    ...sharedProperties,
    updateTwin: property(TwinPatchSchema, 'The patch to write to each twin. [R2]'),
    cloudToDeviceMethod: unused(),
  },
  {
    title: 'ScheduleUpdateTwinJobRequest',
    description: 'A job that updates the twin of each device.',
    additionalProperties: false,
  },
);

/** The body of `PUT /jobs/v2/{id}`, validated as the job type that `type` names [R1–R7]. */
export const JobRequestSchema = frozen(
  Type.Union(
    [property(ScheduleDeviceMethodJobRequestSchema), property(ScheduleUpdateTwinJobRequestSchema)],
    {
      title: 'JobRequest',
      description: 'A request that creates a job, of one of the two supported types.',
      type: 'object',
      // `discriminator` would need `oneOf`, which TypeBox does not see as a union.
      discriminateBy: 'type',
    },
  ),
);
