import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The registry is loaded inside the test: a schema that throws while it is built then fails this test instead of leaving a
// file without tests, which mutation testing would not count.
const load = () => import('../../generator/print-all.js');

/** Only the paths: to print a diff of two generated files takes minutes. */
function staleOf(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
}

test('every generated file is up to date', async () => {
  const { printCommittedFiles, printIgnoredFiles } = await load();
  expect(staleOf(await printIgnoredFiles())).toEqual([]);
  expect(staleOf(printCommittedFiles())).toEqual([]);
});
