import { manyKeysInputs } from './inputs/index.js';
import { testInputs } from './judge.js';

testInputs(manyKeysInputs);
