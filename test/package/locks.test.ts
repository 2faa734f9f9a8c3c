import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const NOT_OURS = /(^|\/)(node_modules|dist|\.[^/]*)$/;

/** Every lock of the repository: that of the root, and those of the projects inside it. */
function locks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.test(path) ? [] : locks(path);
    return entry.name === 'package-lock.json' ? [path] : [];
  });
}

const paths = locks(ROOT);

test('there are locks', () => {
  expect(paths).toContain(join(ROOT, 'package-lock.json'));
});

test.each(paths)(
  '%s names no registry, and no hash of a tarball that each build makes anew',
  (path) => {
    const { packages } = JSON.parse(readFileSync(path, 'utf8'));
    for (const [name, { resolved, integrity }] of Object.entries<Record<string, string>>(
      packages,
    )) {
      if (resolved?.startsWith('file:')) expect(integrity, name).toBeUndefined();
      else expect(resolved ?? '', name).not.toContain('://');
    }
  },
);
