import { validateCloudToDeviceMethod } from '../../src/index.js';
import { rule } from '../support/rule.js';

const MAX = 131_072;
const payload = (value: unknown) => ({ payload: value });

rule('M1', 'methodName must be a string', validateCloudToDeviceMethod, {
  valid: [{}, { methodName: '' }, { methodName: 'x'.repeat(1000) }, { methodName: null }],
  invalid: [[{ methodName: 1 }, ['methodName'], 'type']],
});

rule('M2', 'payload must be a JSON value of at most 131,072 bytes', validateCloudToDeviceMethod, {
  valid: [null, 0, -0.5, true, 'a', [], {}, { a: [1, { b: null }] }, 'é'.repeat(MAX / 2 - 1)].map(
    payload,
  ),
  invalid: [
    // The limit counts bytes: two per letter, and two for the quotes.
    [payload(`é${'é'.repeat(MAX / 2 - 1)}`), ['payload'], 'payload-size'],
    [payload(['\n'.repeat(MAX / 2)]), ['payload'], 'payload-size'],
    [payload({ a: [Number.NaN] }), ['payload', 'a', 0], 'not-json'],
  ],
});

rule('M2', 'an echoed payload may be an array of bytes or base64', validateCloudToDeviceMethod, {
  valid: [
    payload(Array.from({ length: MAX }, (_, index) => index % 256)),
    payload(`${'A'.repeat(174_763)}=`),
    payload(`${'/'.repeat(174_762)}==`),
  ],
  invalid: [
    payload(Array.from({ length: MAX + 1 }, () => 255)),
    payload(Array.from({ length: MAX }, () => 256)),
    payload(Array.from({ length: MAX }, () => -1)),
    payload(Array.from({ length: MAX }, () => 0.5)),
    // Without padding these are 131,073 bytes.
    payload('A'.repeat(174_764)),
    payload('A'.repeat(174_768)),
    payload(`${'A'.repeat(140_000)}=`),
    payload('-'.repeat(140_000)),
  ].map((value) => [value, ['payload'], 'payload-size'] as const),
});

rule('M3', 'timeouts must be int32', validateCloudToDeviceMethod, {
  valid: ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'].flatMap((property) =>
    [0, 2_147_483_647, null].map((value) => ({ [property]: value })),
  ),
  invalid: ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'].flatMap((property) =>
    [-1, 2_147_483_648].map((value) => [{ [property]: value }, [property], 'range'] as const),
  ),
});
