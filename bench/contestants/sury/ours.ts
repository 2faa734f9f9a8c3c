// Sury with our walks.

import { suryContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = suryContestant('ours', ourParts);
