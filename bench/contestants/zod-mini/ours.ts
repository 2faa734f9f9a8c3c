// zod/mini with our traversals.

import { miniContestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = miniContestant('ours', ourParts);
