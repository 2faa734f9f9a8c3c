import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Bytes of a bundle of one export of `index.js` in the folder, minified and compressed as well as gzip can. */
export function bundleSize(name: string, folder: string): Promise<number> {
  return bundledSize(`export { ${name} } from './index.js';`, folder);
}

/** Bytes of a bundle of this text, whose imports are relative to the folder. */
export async function bundledSize(
  contents: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
