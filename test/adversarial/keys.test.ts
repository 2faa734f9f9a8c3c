import { testInputs } from './expect-results.js';
import { manyKeysInputs } from './inputs/index.js';

testInputs(manyKeysInputs);
