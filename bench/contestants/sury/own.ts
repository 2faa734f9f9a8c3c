// Sury, as its users write rules.

import { suryContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = suryContestant('own', ownParts);
