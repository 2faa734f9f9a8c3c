// schemasafe with our traversals.

import { ourParts } from '../rules/our-parts.js';
import { schemasafeContestant } from './contestant.js';

export const contestant = schemasafeContestant('ours', { tags: true, properties: true }, ourParts);
