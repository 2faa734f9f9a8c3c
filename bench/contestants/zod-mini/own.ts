// zod/mini, as its users write rules. Nothing that is recursive can be compiled: that runs as it is.

import { miniContestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = miniContestant('own', ownParts);
