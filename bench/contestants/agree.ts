// A program: says on how many values all contestants agree with us, or else on which they do not.

import { assertAgreement } from '../agreement.js';
import { contestants } from './index.js';

const { values, valid } = assertAgreement(contestants);
const names = contestants.map(({ name, rules }) => `${name} (${rules})`);
console.log(`All agree on ${values} values, of which ${valid} are valid: ${names.join(', ')}.`);
