import * as inputs from './inputs/index.js';
import { testInputs } from './judge.js';

testInputs(inputs.deepPayloadInputs);
testInputs(inputs.cycleInputs);
testInputs(inputs.arrayInputs);
testInputs(inputs.proxiedArrayInputs);
