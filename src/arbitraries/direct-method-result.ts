import * as fc from 'fast-check';
import type { DirectMethodResult } from '../generated/types.js';
import { jsonValueArbitrary } from './json-value.js';
import { int64Arbitrary } from './numbers.js';
import { responseArbitrary } from './response.js';

/** The response of a device to a direct method: any status and any payload [D1, D2]. */
export function directMethodResultArbitrary(): fc.Arbitrary<DirectMethodResult> {
  const int64 = int64Arbitrary();
  const status = fc.oneof(
    fc.constantFrom(0, 200, 404, 500),
    int64,
    int64.map((number) => 0 - number),
  );
  return responseArbitrary({ status }, { payload: jsonValueArbitrary() });
}
