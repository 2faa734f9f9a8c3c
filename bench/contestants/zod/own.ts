// zod 4, as its users write rules. Nothing that is recursive can be compiled: that runs as it is.

import { zodContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = zodContestant('own', ownParts);
