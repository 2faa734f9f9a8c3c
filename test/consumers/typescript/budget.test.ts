import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_TIME_CEILING, DECLARATION_CEILINGS, TYPE_CEILINGS } from '../../support/ceilings.js';
import { PROJECT, VERSIONS } from './compile.js';
import { diagnose } from './diagnostics.js';

/** As most compile: declarations of others are read, but not checked. */
const USUAL = { skipLibCheck: true };

/** A time can be too long by what else the machine does, but never too short. */
const FEWEST_TRIES = 2;
const MOST_TRIES = 8;

describe.each(VERSIONS)('TypeScript %s', async (version) => {
  const empty = await diagnose(version, 'empty', USUAL);

  test.each(TYPE_CEILINGS)(
    '$program costs few files, types and instantiations: $reason',
    async (ceiling) => {
      const { files, types, instantiations } = await diagnose(version, ceiling.program, USUAL);
      expect(files - empty.files).toBeLessThanOrEqual(ceiling.files);
      expect(types - empty.types).toBeLessThanOrEqual(ceiling.types);
      expect(instantiations - empty.instantiations).toBeLessThanOrEqual(ceiling.instantiations);
      // Nothing at all would mean that nothing was imported.
      expect(types).toBeGreaterThan(empty.types);
    },
  );
});

// By 6, which works in one thread: the times of 7 are those of whatever else the cores do.
test('a program with the main entry is checked in hardly more time than an empty one', async () => {
  const shortest = { empty: Number.POSITIVE_INFINITY, face: Number.POSITIVE_INFINITY };
  const isWithin = () => shortest.face <= shortest.empty * CHECK_TIME_CEILING;
  for (let tries = 0; tries < FEWEST_TRIES || (tries < MOST_TRIES && !isWithin()); tries++) {
    for (const program of ['empty', 'face'] as const) {
      const { checkTime } = await diagnose('6', program);
      shortest[program] = Math.min(shortest[program], checkTime);
    }
  }
  expect(shortest.face / shortest.empty).toBeLessThanOrEqual(CHECK_TIME_CEILING);
});

describe.each(['d.ts', 'd.cts'])('the declarations in .%s', (extension) => {
  test.each(DECLARATION_CEILINGS)('of %s have at most %d bytes: %s', (entry, bytes) => {
    const path = join(PROJECT, `../node_modules/iothub-jobs-schema/dist/${entry}.${extension}`);
    expect(statSync(path).size).toBeLessThanOrEqual(bytes);
  });
});
