import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { CEILINGS } from './size-ceilings.js';

const { installed } = packOnce();

/** Bytes of a bundle of one export, minified and compressed as well as gzip can. */
async function sizeOf(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './index.js';`,
      resolveDir: join(installed, 'dist'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

test.each(CEILINGS)('%s alone takes at most %d bytes: %s', async (name, bytes) => {
  expect(await sizeOf(name)).toBeLessThanOrEqual(bytes);
});
