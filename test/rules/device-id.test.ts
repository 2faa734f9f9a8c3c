import { validateDeviceId } from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('V2', 'a device id must have 1 to 128 of the documented ASCII characters', validateDeviceId, {
  valid: ['a', 'Z', '0', 'a'.repeat(128), "-:.+%_#*?!(),=@;$'", '$edgeAgent', '$edgeHub'],
  invalid: [
    '',
    'a'.repeat(129),
    'a b',
    'a/b',
    'a\\b',
    'a"b',
    'a&b',
    'a<b',
    'a[b',
    'a^b',
    'a`b',
    'a{b',
    'a~b',
    'é',
    'a\n',
  ].map((value) => [value, [], 'device-id'] as const),
});
