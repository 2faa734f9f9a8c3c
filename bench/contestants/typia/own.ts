// typia, as its users write rules.

import { typiaContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = typiaContestant('own', ownParts);
