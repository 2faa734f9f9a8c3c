import { testInputs } from './expect-results.js';
import * as inputs from './inputs/index.js';

testInputs(inputs.deepPayloadInputs);
testInputs(inputs.cycleInputs);
testInputs(inputs.arrayInputs);
testInputs(inputs.proxiedArrayInputs);
