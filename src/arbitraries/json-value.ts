import * as fc from 'fast-check';
import { jsonNumberArbitrary } from './numbers.js';
import { textArbitrary } from './text.js';

/** The maximum depth of generated values. IoT Hub has no such limit. */
const MAX_DEPTH = 4;

/** Any value that JSON represents unchanged. */
export function jsonValueArbitrary(): fc.Arbitrary<unknown> {
  const text = textArbitrary();
  const scalar = fc.oneof(fc.constant(null), fc.boolean(), text, jsonNumberArbitrary());
  let value: fc.Arbitrary<unknown> = scalar;
  for (let level = MAX_DEPTH; level > 0; level--) {
    value = fc.oneof(
      { weight: 3, arbitrary: scalar },
      { weight: 1, arbitrary: fc.array(value, { maxLength: 4 }) },
      { weight: 1, arbitrary: fc.dictionary(text, value, { maxKeys: 4, noNullPrototype: true }) },
    );
  }
  return value;
}
