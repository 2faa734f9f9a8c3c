// typia with our traversals.

import { ourParts } from '../rules/our-parts.js';
import { typiaContestant } from './contestant.js';

export const contestant = typiaContestant('ours', ourParts);
