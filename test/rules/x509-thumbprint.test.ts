import { validateX509Thumbprint } from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('V5', 'a thumbprint must have 40 or 64 hexadecimal digits', validateX509Thumbprint, {
  valid: ['a', 'A', '0', '9', 'F']
    .flatMap((digit) => [digit.repeat(40), digit.repeat(64)])
    .map((primaryThumbprint) => ({ primaryThumbprint })),
  invalid: [0, 39, 41, 63, 65]
    .map((length) => 'a'.repeat(length))
    .concat('g'.repeat(40), 'G'.repeat(64), `${'aa:'.repeat(13)}a`)
    .map(
      (primaryThumbprint) => [{ primaryThumbprint }, ['primaryThumbprint'], 'thumbprint'] as const,
    ),
});

const NAMES = [
  'primaryThumbprint',
  'secondaryThumbprint',
  'PrimaryThumbprint',
  'SecondaryThumbprint',
];

rule('S3', 'thumbprints must be valid in either spelling of their names', validateX509Thumbprint, {
  valid: [{}, ...NAMES.flatMap((name) => [{ [name]: 'a1'.repeat(20) }, { [name]: null }])],
  invalid: NAMES.map((name) => [{ [name]: 'a1'.repeat(19) }, [name], 'thumbprint'] as const),
});
