const { sample } = require('fast-check');
const guards = require('iothub-jobs-schema');
const { arbitraries } = require('iothub-jobs-schema/arbitraries');
const { fixtures, nearMisses } = require('iothub-jobs-schema/fixtures');
const standard = require('iothub-jobs-schema/standard');
require('iothub-jobs-schema/types');
const checkAll = require('./check-all.cjs');

checkAll({ guards, standard, fixtures, nearMisses, arbitraries, sample });
