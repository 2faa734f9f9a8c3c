import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE_CEILINGS } from '../../support/ceilings.js';
import { bundlers } from './bundlers.js';
import { subjects } from './subjects.js';

/** The folder of the bundles. It is in the project, so that bundlers find the package. */
const PROGRAMS = fileURLToPath(new URL('.tmp', import.meta.url));

/** The largest allowed ratio of a bundle to the smallest bundle of the same export. */
const MAX_RATIO = 1.1;

/** The exception: esbuild keeps a third more of this export than the others, 2,157 bytes instead of 1,648. */
const MAX_RATIOS = new Map([['formatQueryCondition', 1.35]]);

/** Bytes that webpack adds to each bundle: more than a tenth of a bundled constant. */
const WRAPPER_BYTES = 16;

function sizeOf(bundle: string): number {
  return gzipSync(bundle, { level: 9 }).length;
}

describe.each(subjects)('a bundle of $name', ({ name, entry, exported, evaluate }) => {
  const bundles = new Map<string, string>();

  beforeAll(async () => {
    const folder = join(PROGRAMS, name);
    const input = join(folder, 'program.js');
    mkdirSync(folder, { recursive: true });
    writeFileSync(input, `import { ${name} } from '${entry}';\nglobalThis.subject = ${name};\n`);
    for (const [bundler, bundle] of bundlers) bundles.set(bundler, await bundle({ input, folder }));
  });

  test.each(bundlers)('of %s returns the same results as the export', (bundler) => {
    const context = createContext({});
    runInContext(bundles.get(bundler) ?? '', context);
    expect(evaluate(context.subject as never)).toEqual(evaluate(exported as never));
  });

  test('has about the same size with each bundler', () => {
    const sizes = [...bundles].map(([name, bundle]) => [name, sizeOf(bundle)] as const);
    const smallest = Math.min(...sizes.map(([, bytes]) => bytes));
    const allowed = Math.max(
      smallest * (MAX_RATIOS.get(name) ?? MAX_RATIO),
      smallest + WRAPPER_BYTES,
    );
    const tooLarge = sizes.filter(([, bytes]) => bytes > allowed);
    expect(tooLarge, `the smallest has ${smallest} bytes`).toEqual([]);
  });

  const ceilings = BUNDLE_CEILINGS.filter(([of]) => of === name);
  test.runIf(ceilings.length > 0).each(ceilings)(
    'stays below its limit: %s, %d bytes',
    (_, ceiling) => {
      const tooLarge = [...bundles].filter(([, bundle]) => sizeOf(bundle) > ceiling);
      expect(tooLarge.map(([name]) => name)).toEqual([]);
    },
  );
});
