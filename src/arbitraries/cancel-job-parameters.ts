import * as fc from 'fast-check';
import type { CancelJobParameters } from '../generated/types.js';
import { jobIdArbitrary } from './job-id.js';

/** The URI parameters of a cancel call, of any version of the API [U1, U2, V3, V6]. */
export function cancelJobParametersArbitrary(): fc.Arbitrary<CancelJobParameters> {
  return fc.record(
    { id: jobIdArbitrary(), 'api-version': apiVersionArbitrary() },
    { noNullPrototype: true },
  );
}

function apiVersionArbitrary(): fc.Arbitrary<string> {
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 2015, max: 2099 });
  return fc.oneof(
    fc.constant('2021-04-12'),
    fc
      .tuple(year, month, fc.constantFrom('01', '12', '30'), fc.constantFrom('', '-preview'))
      .map(([y, m, day, suffix]) => `${y}-${m}-${day}${suffix}`),
  );
}
