// TypeBox 0.34, compiled at run time with our traversals.

import { compiledContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = compiledContestant('ours', ourParts);
