import type * as fc from 'fast-check';
import type { CloudToDeviceMethod } from '../generated/types.js';
import { echoedPayloadArbitrary } from './method-payload.js';
import { int32Arbitrary } from './numbers.js';
import { responseArbitrary } from './response.js';
import { textArbitrary } from './text.js';

/** The echo of a method: any payload, also as its bytes, and timeouts without the bounds of a request [M1–M3]. */
export function cloudToDeviceMethodArbitrary(): fc.Arbitrary<CloudToDeviceMethod> {
  return responseArbitrary(
    {},
    {
      methodName: textArbitrary(),
      payload: echoedPayloadArbitrary(),
      responseTimeoutInSeconds: int32Arbitrary(),
      connectTimeoutInSeconds: int32Arbitrary(),
    },
  );
}
