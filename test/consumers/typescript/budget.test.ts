import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_TIME_CEILING, DECLARATION_CEILINGS, TYPE_CEILINGS } from '../../support/ceilings.js';
import { PROJECT, VERSIONS, type Version } from './compile.js';
import { diagnose } from './diagnostics.js';

/** Most projects do not check the declarations of their packages. */
const USUAL = { skipLibCheck: true };

// A busy machine makes times longer, never shorter.
const FEWEST_TRIES = 2;
const MOST_TRIES = 8;

// The counts of the versions between them are nearly the same.
describe.each<Version>([VERSIONS[0], VERSIONS.at(-1) as Version])(
  'TypeScript %s',
  async (version) => {
    const empty = await diagnose(version, 'empty', USUAL);

    test.each(TYPE_CEILINGS)('the program %s stays below %o: %s', async (program, ceilings) => {
      const { files, types, instantiations } = await diagnose(version, program, USUAL);
      expect(files - empty.files).toBeLessThanOrEqual(ceilings.files);
      expect(types - empty.types).toBeLessThanOrEqual(ceilings.types);
      expect(instantiations - empty.instantiations).toBeLessThanOrEqual(ceilings.instantiations);
      // Otherwise, the program would import nothing.
      expect(types).toBeGreaterThan(empty.types);
    });
  },
);

// TypeScript 6 uses one thread; the times of 7 depend on the other cores.
test('TypeScript checks a program that uses the main entry point within CHECK_TIME_CEILING', async () => {
  const shortest = { empty: Number.POSITIVE_INFINITY, guards: Number.POSITIVE_INFINITY };
  const isWithin = () => shortest.guards <= shortest.empty * CHECK_TIME_CEILING;
  for (let tries = 0; tries < FEWEST_TRIES || (tries < MOST_TRIES && !isWithin()); tries++) {
    for (const program of ['empty', 'guards'] as const) {
      const { checkTime } = await diagnose('6', program);
      shortest[program] = Math.min(shortest[program], checkTime);
    }
  }
  expect(shortest.guards / shortest.empty).toBeLessThanOrEqual(CHECK_TIME_CEILING);
});

describe.each(['d.ts', 'd.cts'])('declarations in .%s', (extension) => {
  test.each(DECLARATION_CEILINGS)('%s has at most %d bytes: %s', (entry, bytes) => {
    const path = join(PROJECT, `../node_modules/iothub-jobs-schema/dist/${entry}.${extension}`);
    expect(statSync(path).size).toBeLessThanOrEqual(bytes);
  });
});
