// valibot with our traversals.

import { valibotContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = valibotContestant('ours', ourParts);
