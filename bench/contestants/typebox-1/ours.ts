// TypeBox 1, compiled at run time with our traversals.

import { typebox1Contestant } from './contestant.js';
import { ourParts } from './our-parts.js';

export const contestant = typebox1Contestant('ours', ourParts);
