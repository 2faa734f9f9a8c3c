import * as fc from 'fast-check';
import { DEVICE_JOB_STATUSES, JOB_REQUEST_TYPES } from '../enums.js';
import type { DeviceJob, DeviceJobOutcome } from '../generated/types.js';
import { deviceIdArbitrary } from './device-id.js';
import { directMethodResultArbitrary } from './direct-method-result.js';
import { returnedJobIdArbitrary } from './job-id.js';
import { responseArbitrary } from './response.js';
import { textArbitrary } from './text.js';
import { timestampArbitrary } from './timestamp.js';

/** The state of a job on one device: any status, with or without an outcome and an error [B2]. */
export function deviceJobArbitrary(): fc.Arbitrary<DeviceJob> {
  const text = textArbitrary();
  return responseArbitrary(
    {
      deviceId: deviceIdArbitrary(),
      jobId: returnedJobIdArbitrary(),
      jobType: fc.constantFrom(...JOB_REQUEST_TYPES),
      status: fc.constantFrom(...DEVICE_JOB_STATUSES),
    },
    {
      moduleId: deviceIdArbitrary(),
      startTimeUtc: timestampArbitrary(),
      endTimeUtc: timestampArbitrary(),
      createdDateTimeUtc: timestampArbitrary(),
      lastUpdatedDateTimeUtc: timestampArbitrary(),
      outcome: outcomeArbitrary(),
      error: responseArbitrary({}, { code: text, description: text }),
    },
  );
}

function outcomeArbitrary(): fc.Arbitrary<DeviceJobOutcome> {
  return responseArbitrary({}, { deviceMethodResponse: directMethodResultArbitrary() });
}
