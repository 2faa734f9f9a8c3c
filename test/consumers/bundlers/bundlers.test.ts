import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE_CEILINGS } from '../../support/ceilings.js';
import { bundlers } from './bundlers/index.js';
import { subjects } from './subjects.js';

/** Inside the project, so that the package is found. */
const PROGRAMS = fileURLToPath(new URL('.tmp', import.meta.url));

/** How far a bundle may be above the smallest one of the same. */
const SPREAD = 1.1;

/** Bytes that webpack puts around whatever it bundles. They are more than a tenth of a constant, and of no guard. */
const OWN_BYTES = 15;

function sizeOf(bundle: string): number {
  return gzipSync(bundle, { level: 9 }).length;
}

describe.each(subjects)('$name alone', ({ name, entry, itself, ask }) => {
  const bundles = new Map<string, string>();

  beforeAll(async () => {
    const folder = join(PROGRAMS, name);
    const input = join(folder, 'program.js');
    mkdirSync(folder, { recursive: true });
    writeFileSync(input, `import { ${name} } from '${entry}';\nglobalThis.subject = ${name};\n`);
    for (const { name, bundle } of bundlers) bundles.set(name, await bundle({ input, folder }));
  });

  test.each(bundlers.map(({ name }) => name))(
    'works as %s bundles it, in a realm of its own',
    (name) => {
      const context = createContext({});
      runInContext(bundles.get(name) ?? '', context);
      expect(ask(context.subject as never)).toEqual(ask(itself as never));
    },
  );

  test('takes about as many bytes whoever bundles it', () => {
    const sizes = [...bundles].map(([name, bundle]) => [name, sizeOf(bundle)] as const);
    const smallest = Math.min(...sizes.map(([, bytes]) => bytes));
    const allowed = Math.max(smallest * SPREAD, smallest + OWN_BYTES);
    const tooLarge = sizes.filter(([, bytes]) => bytes > allowed);
    expect(tooLarge, `the smallest has ${smallest} bytes`).toEqual([]);
  });

  const ceilings = BUNDLE_CEILINGS.filter(([of]) => of === name);
  test.runIf(ceilings.length > 0).each(ceilings)(
    'takes nowhere more than its ceiling: %s, %d bytes',
    (_, ceiling) => {
      const tooLarge = [...bundles].filter(([, bundle]) => sizeOf(bundle) > ceiling);
      expect(tooLarge.map(([name]) => name)).toEqual([]);
    },
  );
});
