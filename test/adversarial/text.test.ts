import * as inputs from './inputs/index.js';
import { testInputs } from './judge.js';

testInputs(inputs.longStringInputs);
testInputs(inputs.patternInputs);
