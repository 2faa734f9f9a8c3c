import type * as fc from 'fast-check';
import type { CloudToDeviceMethod } from '../generated/types.js';
import { echoedPayloadArbitrary } from './method-payload.js';
import { int32Arbitrary } from './numbers.js';
import { readEntityArbitrary } from './read-entity.js';
import { textArbitrary } from './text.js';

/** The echo of a method: any payload, also as its bytes, and timeouts without the bounds of a request [M1–M3]. */
export function cloudToDeviceMethodArbitrary(): fc.Arbitrary<CloudToDeviceMethod> {
  return readEntityArbitrary(
    {},
    {
      methodName: textArbitrary(),
      payload: echoedPayloadArbitrary(),
      responseTimeoutInSeconds: int32Arbitrary(),
      connectTimeoutInSeconds: int32Arbitrary(),
    },
  );
}
