const { sample } = require('fast-check');
const face = require('iothub-jobs-schema');
const { arbitraries } = require('iothub-jobs-schema/arbitraries');
const { fixtures, nearMisses } = require('iothub-jobs-schema/fixtures');
const standard = require('iothub-jobs-schema/standard');
require('iothub-jobs-schema/types');
const judgeAll = require('./judge-all.cjs');

judgeAll({ face, standard, fixtures, nearMisses, arbitraries, sample });
