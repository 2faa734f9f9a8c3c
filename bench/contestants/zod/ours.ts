// zod 4 with our traversals.

import { zodContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = zodContestant('ours', ourParts);
