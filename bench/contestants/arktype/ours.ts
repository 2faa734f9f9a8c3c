// ArkType with our traversals.

import { arkContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = arkContestant('ours', ourParts);
