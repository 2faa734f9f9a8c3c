import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a bundle of one export of `index.js` in the folder, minified and compressed as well as gzip can. */
export async function bundleSize(name: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './index.js';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
