import { testInputs } from './expect-results.js';
import * as inputs from './inputs/index.js';

testInputs([...inputs.scalarInputs, ...inputs.objectInputs, ...inputs.prototypeInputs]);
testInputs([...inputs.toJsonInputs, ...inputs.hiddenInputs, ...inputs.pollutionInputs]);
testInputs([...inputs.getterInputs, ...inputs.changingInputs, ...inputs.proxyInputs]);
testInputs([...inputs.longStringInputs, ...inputs.patternInputs]);
testInputs([...inputs.sharedInputs, ...inputs.forgedInputs, ...inputs.nameInputs]);
testInputs(inputs.forgedConditionInputs);
