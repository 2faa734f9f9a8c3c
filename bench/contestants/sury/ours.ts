// Sury with our traversals.

import { suryContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = suryContestant('ours', ourParts);
