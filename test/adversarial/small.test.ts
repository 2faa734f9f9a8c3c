import { testInputs } from './expect-results.js';
import * as inputs from './inputs/index.js';

testInputs(inputs.scalarInputs);
testInputs(inputs.objectInputs);
testInputs(inputs.prototypeInputs);
testInputs(inputs.toJsonInputs);
testInputs(inputs.hiddenInputs);
testInputs(inputs.pollutionInputs);
testInputs(inputs.getterInputs);
testInputs(inputs.changingInputs);
testInputs(inputs.proxyInputs);
