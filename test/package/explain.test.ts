import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the folder adds no guards or schemas to a bundle, and at most 60,000 bytes', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/cli/explain/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes('cli/explain/'));
  expect(inputs.sort()).toEqual([
    'src/generated/explanations.ts',
    'src/hub-limits.ts',
    'src/issues/did-you-mean.ts',
    'src/issues/printable.ts',
  ]);
  expect(outputFiles[0]?.contents.length).toBeLessThan(60_000);
});

test('no other module imports the folder statically, since the command loads it only to explain', () => {
  const modules = (readdirSync('src', { recursive: true }) as string[])
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts') && !path.includes('explain'));
  const importers = modules.filter((path) =>
    /^(?:import|export)(?! type)[^;]*from '[^']*\/explain\//m.test(readFileSync(path, 'utf8')),
  );
  expect(modules.length).toBeGreaterThan(100);
  expect(importers).toEqual([]);
});
