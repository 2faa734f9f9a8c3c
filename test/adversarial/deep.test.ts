import { testInputs } from './expect-results.js';
import * as inputs from './inputs/index.js';

testInputs(inputs.depthInputs);
