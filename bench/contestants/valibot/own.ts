// valibot, as its users write rules.

import { valibotContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = valibotContestant('own', ownParts);
