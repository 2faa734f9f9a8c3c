import { validateTwinProperties } from '../../src/index.js';
import { nest } from '../support/nest.js';
import { type Invalid, rule } from '../support/rule.js';
import { sized } from './sized.js';

rule(
  'W3',
  '$version and $metadata may appear directly under desired and reported',
  validateTwinProperties,
  {
    valid: ['desired', 'reported'].flatMap((name) => [
      { [name]: { $version: 0, $metadata: {} } },
      {
        [name]: {
          $version: 2 ** 63,
          $metadata: { $any: { 'a.b': nest(new Array(30).fill('a'), 1) } },
        },
      },
      { [name]: { $version: null, $metadata: null } },
    ]),
    invalid: ['desired', 'reported'].flatMap((name): Invalid[] => [
      [{ [name]: { $version: -1 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 0.5 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 2 ** 63 + 2048 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $metadata: [] } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $metadata: 'a' } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $other: 1 } }, [name, '$other'], 'twin-key'],
      [{ [name]: { $etag: 'a' } }, [name, '$etag'], 'twin-key'],
      [{ [name]: { a: { $version: 1 } } }, [name, 'a', '$version'], 'twin-key'],
    ]),
  },
);

const RESERVED = ['$iotin:', '$iotin:settings', '$iotin:a.b c', `$iotin:${'a'.repeat(9999)}`];

rule(
  'W3',
  'properties that begin with $iotin: may appear directly under desired and reported, with any value',
  validateTwinProperties,
  {
    valid: ['desired', 'reported'].flatMap((name) =>
      RESERVED.flatMap((key) =>
        [{}, null, 1e20, 'a'.repeat(99_999), { 'a.b': nest(new Array(30).fill('a'), 1) }].map(
          (value) => ({ [name]: { [key]: value } }),
        ),
      ),
    ),
    invalid: ['desired', 'reported'].flatMap((name): Invalid[] => [
      ...['$iotin', '$iotinsettings', '$Iotin:a', '$iotin.a', ' $iotin:a', '$'].map(
        (key) => [{ [name]: { [key]: {} } }, [name, key], 'twin-key'] as const,
      ),
      [{ [name]: { a: { '$iotin:b': {} } } }, [name, 'a', '$iotin:b'], 'twin-key'],
      [{ [name]: { a: [{ '$iotin:b': {} }] } }, [name, 'a', 0, '$iotin:b'], 'twin-key'],
    ]),
  },
);

rule(
  'W7',
  'desired and reported must have a documented size of at most 32,768 each',
  validateTwinProperties,
  {
    valid: [
      { desired: sized(32_768), reported: sized(32_768) },
      { desired: { ...sized(32_768), $version: 1, $metadata: sized(99_999) } },
      { reported: { ...sized(32_768), '$iotin:a': sized(99_999) } },
      // The upper bound of the size is above the limit before the reserved properties are reached.
      {
        reported: { a: new Array(10).fill('\n'.repeat(4096)), [`$iotin:${'a'.repeat(99_999)}`]: 1 },
      },
    ],
    invalid: [
      [{ desired: sized(32_769) }, ['desired'], 'twin-size'],
      [{ reported: sized(32_769) }, ['reported'], 'twin-size'],
      [{ reported: { '$iotin:a': {}, ...sized(32_769) } }, ['reported'], 'twin-size'],
    ],
  },
);
