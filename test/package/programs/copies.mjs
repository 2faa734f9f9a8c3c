// The ESM and the CommonJS copy of the package, side by side in one process.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as esm from 'iothub-jobs-schema';

const cjs = createRequire(import.meta.url)('iothub-jobs-schema');
assert.notEqual(esm.ValidationError, cjs.ValidationError);

for (const [thrower, other] of [
  [esm, cjs],
  [cjs, esm],
]) {
  try {
    thrower.assertJobRequest({ type: 'scheduleTwinUpdate' });
    assert.fail('nothing was thrown');
  } catch (error) {
    assert.equal(error instanceof other.ValidationError, false);
    assert.equal(other.isValidationError(error), true);
    assert.equal(error.issues[0].code, 'job-type');
  }
}
assert.equal(esm.isValidationError(new Error('ValidationError')), false);
