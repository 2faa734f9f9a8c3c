import * as fc from 'fast-check';
import type {
  JobRequest,
  ScheduleDeviceMethodJobRequest,
  ScheduleUpdateTwinJobRequest,
} from '../generated/types.js';
import { MAX_QUERY_CONDITION_LENGTH, MAX_SAFE_INT64 } from '../limits.js';
import { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
import { jobIdArbitrary } from './job-id.js';
import { integerArbitrary } from './numbers.js';
import { characterArbitrary, countCharacters, fullTextArbitrary, textArbitrary } from './text.js';
import { requestTimestampArbitrary } from './timestamp.js';
import { twinPatchArbitrary } from './twin-patch.js';

/** A job that a hub takes, of either type, its other branch absent or `null` [R1–R15]. */
export function jobRequestArbitrary(): fc.Arbitrary<JobRequest> {
  return fc.oneof(deviceMethodJobArbitrary(), updateTwinJobArbitrary());
}

function deviceMethodJobArbitrary(): fc.Arbitrary<ScheduleDeviceMethodJobRequest> {
  return fc.record(
    {
      type: fc.constant('scheduleDeviceMethod' as const),
      ...sharedMembers(),
      cloudToDeviceMethod: cloudToDeviceMethodRequestArbitrary(),
      updateTwin: fc.constant(null),
    },
    { requiredKeys: ['type', 'queryCondition', 'cloudToDeviceMethod'], noNullPrototype: true },
  );
}

function updateTwinJobArbitrary(): fc.Arbitrary<ScheduleUpdateTwinJobRequest> {
  return fc.record(
    {
      type: fc.constant('scheduleUpdateTwin' as const),
      ...sharedMembers(),
      updateTwin: twinPatchArbitrary(),
      cloudToDeviceMethod: fc.constant(null),
    },
    { requiredKeys: ['type', 'queryCondition', 'updateTwin'], noNullPrototype: true },
  );
}

function sharedMembers() {
  return {
    jobId: jobIdArbitrary(),
    queryCondition: queryConditionArbitrary(),
    startTime: requestTimestampArbitrary(),
    maxExecutionTimeInSeconds: integerArbitrary(1, MAX_SAFE_INT64),
  };
}

/** A condition of 1 to 8192 characters that does not begin with the word SELECT [R4]. */
function queryConditionArbitrary(): fc.Arbitrary<string> {
  return fc
    .oneof(
      { withCrossShrink: true },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '*',
          "tags.building = '43'",
          "FROM devices.modules WHERE properties.reported.channel = 'beta'",
          'selected = true',
        ),
      },
      { weight: 3, arbitrary: textArbitrary(characterArbitrary(), { minLength: 1 }) },
      { weight: 1, arbitrary: fullTextArbitrary(MAX_QUERY_CONDITION_LENGTH, countCharacters) },
    )
    .filter((condition) => !/^\s*select\b/i.test(condition));
}
