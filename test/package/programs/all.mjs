import { sample } from 'fast-check';
import * as face from 'iothub-jobs-schema';
import { arbitraries } from 'iothub-jobs-schema/arbitraries';
import { fixtures, nearMisses } from 'iothub-jobs-schema/fixtures';
import 'iothub-jobs-schema/types';
import judgeAll from './judge-all.cjs';

judgeAll({ face, fixtures, nearMisses, arbitraries, sample });
