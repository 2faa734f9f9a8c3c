// ata-validator with our traversals.

import { ourParts } from '../rules/our-parts.js';
import { ataContestant } from './contestant.js';

export const contestant = ataContestant('ours', { tags: true, properties: true }, ourParts);
