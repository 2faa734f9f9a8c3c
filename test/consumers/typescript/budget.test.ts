import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_TIME_CEILING, DECLARATION_CEILINGS, TYPE_CEILINGS } from '../../support/ceilings.js';
import { PROJECT, VERSIONS } from './compile.js';
import { diagnose } from './diagnostics.js';

/** As most compile: declarations of others are read, but not checked. */
const USUAL = { skipLibCheck: true };

const TRIES = 3;

describe.each(VERSIONS)('TypeScript %s', async (version) => {
  const empty = await diagnose(version, 'empty', USUAL);

  test.each(TYPE_CEILINGS)(
    '$program costs few files, types and instantiations: $because',
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

test.each(['6', '7'] as const)(
  'TypeScript %s checks a program with the main entry in hardly more time than an empty one',
  async (version) => {
    const shortest = { empty: Number.POSITIVE_INFINITY, face: Number.POSITIVE_INFINITY };
    for (let tries = 0; tries < TRIES; tries++) {
      for (const program of ['empty', 'face'] as const) {
        const { checkTime } = await diagnose(version, program);
        shortest[program] = Math.min(shortest[program], checkTime);
      }
    }
    expect(shortest.face / shortest.empty).toBeLessThanOrEqual(CHECK_TIME_CEILING);
  },
);

describe.each(['d.ts', 'd.cts'])('the declarations in .%s', (extension) => {
  test.each(DECLARATION_CEILINGS)('of %s have at most %d bytes: %s', (entry, bytes) => {
    const path = join(PROJECT, `node_modules/iothub-jobs-schema/dist/${entry}.${extension}`);
    expect(statSync(path).size).toBeLessThanOrEqual(bytes);
  });
});
