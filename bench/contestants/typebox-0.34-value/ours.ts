// TypeBox 0.34, interpreted with our traversals.

import { ourParts } from '../typebox-0.34/our-parts.js';
import { valueContestant } from './contestant.js';

export const contestant = valueContestant('ours', ourParts);
