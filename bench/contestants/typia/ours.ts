// typia with our walks.

import { typiaContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = typiaContestant('ours', ourParts);
