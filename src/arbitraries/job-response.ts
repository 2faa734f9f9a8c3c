import * as fc from 'fast-check';
import type { JobResponse, Twin } from '../generated/types.js';
import { cloudToDeviceMethodArbitrary } from './cloud-to-device-method.js';
import { deviceJobStatisticsArbitrary } from './device-job-statistics.js';
import { jobStatusArbitrary, jobTypeArbitrary } from './enums.js';
import { returnedJobIdArbitrary } from './job-id.js';
import { int64Arbitrary } from './numbers.js';
import { responseArbitrary } from './response.js';
import { textArbitrary } from './text.js';
import { timestampArbitrary } from './timestamp.js';
import { twinArbitrary } from './twin.js';
import { twinPatchArbitrary } from './twin-patch.js';

/** A job response with any status, including jobs that never existed [J1–J8]. */
export function jobResponseArbitrary(): fc.Arbitrary<JobResponse> {
  const text = textArbitrary();
  return responseArbitrary(
    { type: jobTypeArbitrary(), status: jobStatusArbitrary() },
    {
      jobId: returnedJobIdArbitrary(),
      createdTime: timestampArbitrary(),
      startTime: timestampArbitrary(),
      endTime: timestampArbitrary(),
      maxExecutionTimeInSeconds: int64Arbitrary(),
      queryCondition: text,
      cloudToDeviceMethod: cloudToDeviceMethodArbitrary(),
      updateTwin: fc.oneof(twinArbitrary(), echoedPatchArbitrary()),
      failureReason: text,
      statusMessage: text,
      deviceJobStatistics: deviceJobStatisticsArbitrary(),
    },
  );
}

/** The echo of a patch: some properties of the twin are `null` [J7]. */
function echoedPatchArbitrary(): fc.Arbitrary<Twin> {
  // The type of a patch has properties that are undefined; the arbitrary generates none.
  return twinPatchArbitrary().map((patch) => ({ deviceId: null, version: null, ...patch }) as Twin);
}
