import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKED_FILES, packOnce } from './packed.js';
import { ROOT, runNpm } from './run.js';

// packOnce installs the tarball offline with an empty cache, which fails if it needs another package.
const { project, installed, files } = packOnce();
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const FORMS = ['js', 'cjs', 'd.ts', 'd.cts'];

test('the tarball contains the entry points, the JSON files and the documents only', () => {
  const entries = readdirSync(join(ROOT, 'api')).map((report) => report.replace('.md', ''));
  const code = entries.flatMap((entry) => FORMS.map((form) => `dist/${entry}.${form}`));
  const packed = files.filter((path) => !path.startsWith('docs/'));
  expect(packed).toEqual(
    [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'examples/README.md',
      'openapi.json',
      'package.json',
      'dist/cli.js',
      'dist/cli/chunk.js',
      'dist/cli/explain.js',
      ...code,
      ...['schemas', 'schemas/editor', 'schemas/command-line'].flatMap((folder) =>
        readdirSync(join(ROOT, folder))
          .filter((name) => name.endsWith('.json'))
          .map((name) => `${folder}/${name}`),
      ),
    ].sort(),
  );
});

test('every file that package.json exports is in the tarball', () => {
  const targets = JSON.stringify(manifest.exports).match(/"\.\/[^"*]+\.[a-z]+"/g) ?? [];
  expect(targets.length).toBeGreaterThan(24);
  for (const target of targets) expect(files).toContain(target.slice(3, -1));
});

test('no file refers to a source map', () => {
  for (const file of files) {
    expect(readFileSync(join(installed, file), 'utf8'), file).not.toContain('sourceMappingURL');
  }
});

test('npm installs one package and finds nothing missing', () => {
  const { status, stdout } = runNpm(project, 'ls', '--all', '--parseable', '--prefix', project);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([project, installed]);
});

test('the package has no dependencies and only optional peers', () => {
  for (const kind of ['dependencies', 'optionalDependencies', 'bundleDependencies']) {
    expect(manifest[kind] ?? {}, kind).toEqual({});
  }
  expect(manifest.sideEffects).toBe(false);
  for (const peer of Object.keys(manifest.peerDependencies)) {
    expect(manifest.peerDependenciesMeta[peer], peer).toEqual({ optional: true });
  }
});

test('npm runs and compiles nothing when it installs the package', () => {
  const hooks = /^(?:(?:pre|post)?(?:install|uninstall|prepare)|prepublish|dependencies)$/;
  expect(Object.keys(manifest.scripts).filter((name) => hooks.test(name))).toEqual([]);
  expect(files.filter((path) => /\.(?:gyp|gypi|node|wasm|sh|exe|dll)$/.test(path))).toEqual([]);
  const lock = readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
  expect(lock).not.toContain('hasInstallScript');
});

test('the tarball is the same whatever the age and group permissions of the files', () => {
  const integrityOf = (year: number, mode: number) => {
    const copy = mkdtempSync(join(ROOT, '.tmp', 'pack-'));
    for (const path of PACKED_FILES) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    }
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) chmodSync(path, mode);
      utimesSync(path, new Date(year, 0), new Date(year, 0));
    }
    const { stdout } = runNpm(copy, 'pack', '--ignore-scripts', '--json', '--dry-run');
    rmSync(copy, { recursive: true });
    return JSON.parse(stdout)[0].integrity;
  };
  const integrity = integrityOf(2001, 0o644);
  expect(integrity).toMatch(/^sha512-/);
  expect(integrityOf(2031, 0o664)).toBe(integrity);
});

// These pages are about the repository and link to its files.
const FOR_CONTRIBUTORS =
  /^(CONTRIBUTING|examples|docs\/(architecture|adding-an-entity|design-notes|data\/generator-stages))/;

test.each(files.filter((file) => file.endsWith('.md') && !FOR_CONTRIBUTORS.test(file)))(
  'links of %s lead to files of the package',
  (page) => {
    const markdown = readFileSync(join(installed, page), 'utf8');
    const links = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const targets = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .map((link) => join(dirname(page), link));
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  },
);
