// TypeBox 0.34, compiled at run time, as its users write rules.

import { compiledContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = compiledContestant('own', ownParts);
