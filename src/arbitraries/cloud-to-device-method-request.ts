import * as fc from 'fast-check';
import type { CloudToDeviceMethodRequest } from '../generated/types.js';
import {
  DEFAULT_RESPONSE_TIMEOUT_SECONDS,
  MAX_CONNECT_TIMEOUT_SECONDS,
  MAX_METHOD_NAME_UNITS,
  MAX_RESPONSE_TIMEOUT_SECONDS,
  MIN_RESPONSE_TIMEOUT_SECONDS,
} from '../hub-limits.js';
import { methodPayloadArbitrary } from './method-payload.js';
import { integerArbitrary } from './numbers.js';
import { countUnits, fullTextArbitrary, textArbitrary } from './text.js';

/** A method request: names up to 100 UTF-16 units, a connect timeout never above the response timeout [R8–R12]. */
export function cloudToDeviceMethodRequestArbitrary(): fc.Arbitrary<CloudToDeviceMethodRequest> {
  const responseTimeout = integerArbitrary(
    MIN_RESPONSE_TIMEOUT_SECONDS,
    MAX_RESPONSE_TIMEOUT_SECONDS,
  );
  return fc
    .record(
      {
        methodName: methodNameArbitrary(),
        payload: methodPayloadArbitrary(),
        responseTimeoutInSeconds: responseTimeout,
        connectTimeoutInSeconds: integerArbitrary(0, MAX_CONNECT_TIMEOUT_SECONDS),
      },
      { requiredKeys: ['methodName'], noNullPrototype: true },
    )
    .map(lowerConnectTimeout);
}

function lowerConnectTimeout(request: CloudToDeviceMethodRequest): CloudToDeviceMethodRequest {
  const { connectTimeoutInSeconds, responseTimeoutInSeconds } = request;
  if (connectTimeoutInSeconds === undefined) return request;
  const limit = responseTimeoutInSeconds ?? DEFAULT_RESPONSE_TIMEOUT_SECONDS;
  return { ...request, connectTimeoutInSeconds: Math.min(connectTimeoutInSeconds, limit) };
}

function methodNameArbitrary(): fc.Arbitrary<string> {
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 2, arbitrary: fc.constantFrom('reboot', 'component*command', 'x') },
      { weight: 3, arbitrary: textArbitrary() },
      { weight: 1, arbitrary: fullTextArbitrary(MAX_METHOD_NAME_UNITS, countUnits) },
    )
    .filter((name) => /\S/.test(name));
}
