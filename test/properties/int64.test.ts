// The int64 values of responses [V8], as JSON.parse reads them: it rounds integers above 2^53.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeviceJob, isJobResponse, isTwin, isTwinProperties } from '../../src/index.js';

const status = (digits: string) =>
  `{"deviceId":"d","jobId":"j","jobType":"scheduleDeviceMethod","status":"completed","outcome":{"deviceMethodResponse":{"status":${digits}}}}`;

const PLACES: [place: string, accepts: (digits: string) => boolean, minimum: bigint][] = [
  ['version', (digits) => isTwin(JSON.parse(`{"version":${digits}}`)), 0n],
  ['$version', (digits) => isTwinProperties(JSON.parse(`{"desired":{"$version":${digits}}}`)), 0n],
  [
    'maxExecutionTimeInSeconds',
    (digits) =>
      isJobResponse(
        JSON.parse(
          `{"type":"scheduleUpdateTwin","status":"running","maxExecutionTimeInSeconds":${digits}}`,
        ),
      ),
    0n,
  ],
  ['status of a method', (digits) => isDeviceJob(JSON.parse(status(digits))), -(2n ** 63n)],
];

describe.each(PLACES)('%s of a response', (_place, accepts, minimum) => {
  it('may be every int64 from its minimum', () => {
    const most = 2n ** 63n - 1n;
    const int64 = fc.oneof(
      fc.bigInt(minimum, most),
      fc.constantFrom(minimum, 0n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, most - 512n, most),
    );
    fc.assert(
      fc.property(int64, (integer) => {
        expect(accepts(String(integer))).toBe(true);
      }),
    );
  });

  it('must not be an integer that JSON.parse does not round to one of these', () => {
    const tooLarge = fc.oneof(
      fc.bigInt(2n ** 63n + 1025n, 2n ** 80n),
      fc.constant(2n ** 63n + 1025n),
    );
    const tooSmall = minimum === 0n ? -1n : minimum - 1025n;
    fc.assert(
      fc.property(tooLarge, (integer) => {
        expect(accepts(String(integer))).toBe(false);
      }),
    );
    expect(accepts(String(tooSmall))).toBe(false);
  });
});
