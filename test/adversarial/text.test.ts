import { testInputs } from './expect-results.js';
import * as inputs from './inputs/index.js';

testInputs(inputs.longStringInputs);
testInputs(inputs.patternInputs);
