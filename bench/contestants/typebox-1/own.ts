// TypeBox 1, compiled at run time, as its users write rules.

import { typebox1Contestant } from './contestant.js';
import { ownParts } from './own-parts.js';

export const contestant = typebox1Contestant('own', ownParts);
