import { validateCloudToDeviceMethodRequest } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const method = (members: object = {}) => ({ methodName: 'reboot', ...members });

const accepted = (member: string, ...values: unknown[]) =>
  values.map((value) => method({ [member]: value }));

const refused = (member: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [method({ [member]: value }), [member], code]);

rule(
  'R8',
  'methodName holds a character that is not white space',
  validateCloudToDeviceMethodRequest,
  {
    valid: accepted('methodName', 'a', ' a ', 'component*command', '\u200b'),
    invalid: [
      ...refused('methodName', 'method-name', '', ' ', '\t\n\u00a0'),
      ...refused('methodName', 'required', undefined),
      ...refused('methodName', 'null', null),
      ...refused('methodName', 'type', 1),
    ],
  },
);

rule('R8', 'methodName has at most 100 UTF-16 units', validateCloudToDeviceMethodRequest, {
  valid: accepted('methodName', 'a'.repeat(100), '\u{1f600}'.repeat(50)),
  invalid: refused(
    'methodName',
    'method-name-length',
    'a'.repeat(101),
    `${'\u{1f600}'.repeat(50)}a`,
  ),
});

rule(
  'R9',
  'payload is any JSON value of at most 131,072 bytes',
  validateCloudToDeviceMethodRequest,
  {
    valid: accepted('payload', undefined, null, 0, '', false, [], {}, 'a'.repeat(131_070), [
      '\u{1f600}'.repeat(32_767),
    ]),
    invalid: [
      ...refused('payload', 'payload-size', 'a'.repeat(131_071), [
        `${'\u{1f600}'.repeat(32_767)}a`,
      ]),
      // The notations of an echo are not for what is sent.
      ...refused(
        'payload',
        'payload-size',
        new Array(131_072).fill(255),
        `${'A'.repeat(174_763)}=`,
      ),
      ...refused('payload', 'not-json', () => 1, Number.NaN, 1n, Symbol('a'), new Date(0)),
    ],
  },
);

rule(
  'R10',
  'responseTimeoutInSeconds is an integer from 5 to 300',
  validateCloudToDeviceMethodRequest,
  {
    valid: accepted('responseTimeoutInSeconds', undefined, 5, 300),
    invalid: [
      ...refused('responseTimeoutInSeconds', 'response-timeout', 4, 301, -5),
      ...refused('responseTimeoutInSeconds', 'type', 5.5, '30'),
      ...refused('responseTimeoutInSeconds', 'null', null),
    ],
  },
);

const timeouts = (connect: unknown, response?: unknown) =>
  method({ connectTimeoutInSeconds: connect, responseTimeoutInSeconds: response });

rule(
  'R11',
  'connectTimeoutInSeconds is an integer from 0 to 300',
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
  'connectTimeoutInSeconds is not above the response timeout',
  validateCloudToDeviceMethodRequest,
  {
    valid: [timeouts(30), timeouts(5, 5), timeouts(299, 300)],
    invalid: [
      [timeouts(31), ['connectTimeoutInSeconds'], 'connect-timeout-above-response-timeout'],
      [timeouts(6, 5), ['connectTimeoutInSeconds'], 'connect-timeout-above-response-timeout'],
    ],
  },
);

rule('R12', 'a method has no other members', validateCloudToDeviceMethodRequest, {
  valid: accepted('timeout', undefined),
  invalid: ['timeout', 'responseTimeoutInSecond', 'deviceId'].flatMap((member) =>
    refused(member, 'unknown-property', 1),
  ),
});
