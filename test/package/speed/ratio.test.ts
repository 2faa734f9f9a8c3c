// Compares our guards with hand-written ones: the minimum times of many rounds, in plain Node processes in which the guards take
// turns. On a busy machine the minimum may need more rounds, so more processes start while a ratio is too high.

import { beforeAll, describe, expect, test } from 'vitest';
import { inputs } from '../../../bench/inputs.js';
import type { RatioTimes } from '../../../bench/measure/ratio-times.js';
import { measureRatios, ratioTo } from '../../../bench/measure/ratios.js';
import { RATIO_CEILING } from '../../support/ceilings.js';

const FEWEST = 3;
const MOST = 9;
const TEN_MINUTES = 600_000;

const NAMES = inputs.map(({ name }) => name);
const AUTHORS = ['withOurTraversals', 'withOwnTraversals'] as const;

const processes: RatioTimes[] = [];

function isWithin(): boolean {
  return AUTHORS.every((author) =>
    NAMES.every((name) => ratioTo(author, name, processes) <= RATIO_CEILING),
  );
}

beforeAll(async () => {
  while (processes.length < FEWEST || (processes.length < MOST && !isWithin())) {
    processes.push(await measureRatios());
  }
}, TEN_MINUTES);

describe.each([
  ['with our traversals of sections and payloads', 'withOurTraversals'],
  ['with traversals of its own', 'withOwnTraversals'],
] as const)('compared with a hand-written guard %s', (_, author) => {
  test.each(NAMES)('our guard stays below the ceiling to accept: %s', (name) => {
    expect(ratioTo(author, name, processes)).toBeLessThanOrEqual(RATIO_CEILING);
  });
});
