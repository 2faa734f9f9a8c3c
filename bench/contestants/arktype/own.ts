// ArkType, as its users write rules.

import { arkContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = arkContestant('own', ownParts);
