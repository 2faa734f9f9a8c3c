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
          $version: 9_007_199_254_740_991,
          $metadata: { $any: { 'a.b': nest(new Array(30).fill('a'), 1) } },
        },
      },
      { [name]: { $version: null, $metadata: null } },
    ]),
    invalid: ['desired', 'reported'].flatMap((name): Invalid[] => [
      [{ [name]: { $version: -1 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 0.5 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 9_007_199_254_740_992 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $metadata: [] } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $metadata: 'a' } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $other: 1 } }, [name, '$other'], 'twin-key'],
      [{ [name]: { a: { $version: 1 } } }, [name, 'a', '$version'], 'twin-key'],
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
    ],
    invalid: [
      [{ desired: sized(32_769) }, ['desired'], 'twin-size'],
      [{ reported: sized(32_769) }, ['reported'], 'twin-size'],
    ],
  },
);
