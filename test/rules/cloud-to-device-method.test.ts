import { validateCloudToDeviceMethod } from '../../src/index.js';
import { rule } from '../support/rule.js';

const MAX = 131_072;
const payload = (value: unknown) => ({ payload: value });

rule('M1', 'methodName is any text', validateCloudToDeviceMethod, {
  valid: [{}, { methodName: '' }, { methodName: 'x'.repeat(1000) }, { methodName: null }],
  invalid: [[{ methodName: 1 }, ['methodName'], 'type']],
});

rule('M2', 'a payload is any JSON value of at most 131,072 bytes', validateCloudToDeviceMethod, {
  valid: [null, 0, -0.5, true, 'a', [], {}, { a: [1, { b: null }] }, 'é'.repeat(MAX / 2 - 1)].map(
    payload,
  ),
  invalid: [
    // Bytes, not characters: each letter takes two, and the quotes two more.
    [payload(`é${'é'.repeat(MAX / 2 - 1)}`), ['payload'], 'payload-size'],
    [payload(['\n'.repeat(MAX / 2)]), ['payload'], 'payload-size'],
    [payload({ a: [Number.NaN] }), ['payload', 'a', 0], 'not-json'],
  ],
});

rule('M2', 'an echoed payload may be written as its bytes', validateCloudToDeviceMethod, {
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

rule('M3', 'the timeouts of an echo are int32', validateCloudToDeviceMethod, {
  valid: ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'].flatMap((member) =>
    [0, 2_147_483_647, null].map((value) => ({ [member]: value })),
  ),
  invalid: ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'].flatMap((member) =>
    [-1, 2_147_483_648].map((value) => [{ [member]: value }, [member], 'range'] as const),
  ),
});
