import { sample } from 'fast-check';
import * as face from 'iothub-jobs-schema';
import { arbitraries } from 'iothub-jobs-schema/arbitraries';
import { fixtures, nearMisses } from 'iothub-jobs-schema/fixtures';
import * as standard from 'iothub-jobs-schema/standard';
import 'iothub-jobs-schema/types';
import judgeAll from './judge-all.cjs';

judgeAll({ face, standard, fixtures, nearMisses, arbitraries, sample });
