// Our guards beside such as an expert writes by hand. What is compared are the least times of many rounds, in processes of
// plain Node in which the guards take turns. On a busy machine these may not be found at once: so more processes are
// started as long as a ratio is too high.

import { beforeAll, describe, expect, test } from 'vitest';
import { inputs } from '../../../bench/inputs.js';
import type { RatioTimes } from '../../../bench/measure/ratio-times.js';
import { measureByHand, ratioTo } from '../../../bench/measure/ratios.js';
import { RATIO_CEILING } from '../../support/ceilings.js';

const FEWEST = 3;
const MOST = 9;
const TEN_MINUTES = 600_000;

const NAMES = inputs.map(({ name }) => name);
const AUTHORS = ['withOurWalks', 'withOwnWalks'] as const;

const processes: RatioTimes[] = [];

function isWithin(): boolean {
  return AUTHORS.every((author) =>
    NAMES.every((name) => ratioTo(author, name, processes) <= RATIO_CEILING),
  );
}

beforeAll(async () => {
  while (processes.length < FEWEST || (processes.length < MOST && !isWithin())) {
    processes.push(await measureByHand());
  }
}, TEN_MINUTES);

describe.each([
  ['with our walks of sections and payloads', 'withOurWalks'],
  ['with walks of its own', 'withOwnWalks'],
] as const)('beside a guard by hand, %s', (_, author) => {
  test.each(NAMES)('ours takes no longer than the ceiling allows to accept: %s', (name) => {
    expect(ratioTo(author, name, processes)).toBeLessThanOrEqual(RATIO_CEILING);
  });
});
