import { validateCloudToDeviceMethodRequest } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const method = (properties: object = {}) => ({ methodName: 'reboot', ...properties });

const accepted = (property: string, ...values: unknown[]) =>
  values.map((value) => method({ [property]: value }));

const rejected = (property: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [method({ [property]: value }), [property], code]);

rule('R8', 'methodName must not be blank', validateCloudToDeviceMethodRequest, {
  valid: accepted('methodName', 'a', ' a ', 'component*command', '\u200b'),
  invalid: [
    ...rejected('methodName', 'method-name', '', ' ', '\t\n\u00a0'),
    ...rejected('methodName', 'required', undefined),
    ...rejected('methodName', 'null', null),
    ...rejected('methodName', 'type', 1),
  ],
});

rule('R8', 'methodName must have at most 100 UTF-16 units', validateCloudToDeviceMethodRequest, {
  valid: accepted('methodName', 'a'.repeat(100), '\u{1f600}'.repeat(50)),
  invalid: rejected(
    'methodName',
    'method-name-length',
    'a'.repeat(101),
    `${'\u{1f600}'.repeat(50)}a`,
  ),
});

rule(
  'R9',
  'payload must be a JSON value of at most 131,072 bytes',
  validateCloudToDeviceMethodRequest,
  {
    valid: accepted('payload', undefined, null, 0, '', false, [], {}, 'a'.repeat(131_070), [
      '\u{1f600}'.repeat(32_767),
    ]),
    invalid: [
      ...rejected('payload', 'payload-size', 'a'.repeat(131_071), [
        `${'\u{1f600}'.repeat(32_767)}a`,
      ]),
      // The byte notations of an echo do not apply to requests.
      ...rejected(
        'payload',
        'payload-size',
        new Array(131_072).fill(255),
        `${'A'.repeat(174_763)}=`,
      ),
      ...rejected('payload', 'not-json', () => 1, Number.NaN, 1n, Symbol('a'), new Date(0)),
    ],
  },
);

rule(
  'R10',
  'responseTimeoutInSeconds must be an integer from 5 to 300',
  validateCloudToDeviceMethodRequest,
  {
    valid: accepted('responseTimeoutInSeconds', undefined, 5, 300),
    invalid: [
      ...rejected('responseTimeoutInSeconds', 'response-timeout', 4, 301, -5),
      ...rejected('responseTimeoutInSeconds', 'type', 5.5, '30'),
      ...rejected('responseTimeoutInSeconds', 'null', null),
    ],
  },
);

const timeouts = (connect: unknown, response?: unknown) =>
  method({ connectTimeoutInSeconds: connect, responseTimeoutInSeconds: response });

rule(
  'R11',
  'connectTimeoutInSeconds must be an integer from 0 to 300',
  validateCloudToDeviceMethodRequest,
  {
    valid: [timeouts(undefined), timeouts(0), timeouts(300, 300)],
    invalid: [
      [timeouts(-1), ['connectTimeoutInSeconds'], 'connect-timeout'],
      [timeouts(1.5), ['connectTimeoutInSeconds'], 'type'],
      [timeouts(null), ['connectTimeoutInSeconds'], 'null'],
    ],
  },
);

rule(
  'R11',
  'connectTimeoutInSeconds must not be greater than responseTimeoutInSeconds',
  validateCloudToDeviceMethodRequest,
  {
    valid: [timeouts(30), timeouts(5, 5), timeouts(299, 300)],
    invalid: [
      [timeouts(31), ['connectTimeoutInSeconds'], 'connect-timeout-above-response-timeout'],
      [timeouts(6, 5), ['connectTimeoutInSeconds'], 'connect-timeout-above-response-timeout'],
    ],
  },
);

rule('R12', 'a method must not have unknown properties', validateCloudToDeviceMethodRequest, {
  valid: accepted('timeout', undefined),
  invalid: ['timeout', 'responseTimeoutInSecond', 'deviceId'].flatMap((property) =>
    rejected(property, 'unknown-property', 1),
  ),
});
