import * as fc from 'fast-check';
import type {
  JobRequest,
  ScheduleDeviceMethodJobRequest,
  ScheduleUpdateTwinJobRequest,
} from '../generated/types.js';
import { MAX_QUERY_CONDITION_LENGTH, MAX_SAFE_INT64 } from '../hub-limits.js';
import { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
import { jobIdArbitrary } from './job-id.js';
import { integerArbitrary } from './numbers.js';
import { characterArbitrary, countCharacters, fullTextArbitrary, textArbitrary } from './text.js';
import { requestTimestampArbitrary } from './timestamp.js';
import { twinPatchArbitrary } from './twin-patch.js';

/** A job request of either type, its other branch absent or `null` [R1–R15]. */
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
    maxExecutionTimeInSeconds: integerArbitrary(0, MAX_SAFE_INT64),
  };
}

/** A condition of 1 to 8192 characters that does not begin with the word SELECT, and whose strings and parentheses are balanced [R4]. */
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
          "tags.owner = 'O\\'Brien'",
          "tags.path = 'C:\\'",
          "tags.owner = 'O''Brien' AND NOT (tags.mood = \":'(\")",
          "tags.[[it's :)]] = 1",
        ),
      },
      { weight: 3, arbitrary: textArbitrary(conditionPieceArbitrary(), { minLength: 1 }) },
      {
        weight: 1,
        arbitrary: fullTextArbitrary(
          MAX_QUERY_CONDITION_LENGTH,
          countCharacters,
          bareCharacterArbitrary(),
        ),
      },
    )
    .filter((condition) => !/^\s*select\b/i.test(condition));
}

/** A part of a condition that may follow any other: a character, a string, or parentheses with parts inside. */
function conditionPieceArbitrary(): fc.Arbitrary<string> {
  const bare = bareCharacterArbitrary();
  const string = fc
    .tuple(fc.constantFrom("'", '"'), textArbitrary())
    .map(([quote, text]) => `${quote}${text.replace(/['"\\]/g, ')')}${quote}`);
  const piece = fc.oneof({ weight: 4, arbitrary: bare }, { weight: 1, arbitrary: string });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: piece },
    { weight: 1, arbitrary: textArbitrary(piece).map((text) => `(${text})`) },
  );
}

/** A character without a meaning of its own. */
function bareCharacterArbitrary(): fc.Arbitrary<string> {
  return characterArbitrary().filter((character) => !/['"()]/.test(character));
}
