import { sample } from 'fast-check';
import * as guards from 'iothub-jobs-schema';
import { arbitraries } from 'iothub-jobs-schema/arbitraries';
import { fixtures, nearMisses } from 'iothub-jobs-schema/fixtures';
import * as standard from 'iothub-jobs-schema/standard';
import 'iothub-jobs-schema/types';
import checkAll from './check-all.cjs';

checkAll({ guards, standard, fixtures, nearMisses, arbitraries, sample });
