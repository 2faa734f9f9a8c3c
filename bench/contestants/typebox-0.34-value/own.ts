// TypeBox 0.34, interpreted, as its users write rules.

import { ownParts } from '../typebox-0.34/own-parts.js';
import { valueContestant } from './contestant.js';

export const contestant = valueContestant('own', ownParts);
