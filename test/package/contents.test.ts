import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { entities } from '../../generator/entities.js';
import { toFileName } from '../../generator/names.js';
import { packOnce } from './packed.js';

const ENTRIES = [
  'index',
  'types',
  'schemas',
  'ajv',
  'fixtures',
  'arbitraries',
  'query',
  'advice',
  'testing',
  'standard',
];
const FORMS = ['js', 'cjs', 'd.ts', 'd.cts'];

const { files, installed } = packOnce();

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

test('the tarball holds what is promised and nothing else', () => {
  const code = [
    'dist/cli.js',
    ...ENTRIES.flatMap((entry) => FORMS.map((form) => `dist/${entry}.${form}`)),
    ...entities.map(({ name }) => `schemas/${toFileName(name)}.json`),
    'openapi.json',
    'package.json',
  ];
  const documents = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'examples/README.md',
    ...listFiles('docs'),
  ];
  expect(files).toEqual([...code, ...documents].sort());
});

// These pages are about the repository and link to its files.
const FOR_CONTRIBUTORS =
  /^(CONTRIBUTING|examples|docs\/(architecture|adding-an-entity|design-notes))/;

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

test('no file refers to a source map', () => {
  for (const file of files) {
    expect(readFileSync(join(installed, file), 'utf8'), file).not.toContain('sourceMappingURL');
  }
});

test('the package depends on nothing, and nothing happens when it is imported', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(manifest.optionalDependencies ?? {}).toEqual({});
  expect(manifest.bundleDependencies ?? []).toEqual([]);
  expect(manifest.sideEffects).toBe(false);
  for (const peer of Object.keys(manifest.peerDependencies)) {
    expect(manifest.peerDependenciesMeta[peer], peer).toEqual({ optional: true });
  }
});

/** What npm runs by itself where a package is installed: from a registry, a folder or a git repository. */
const RUN_BY_INSTALLING = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
  'dependencies',
  'preuninstall',
  'uninstall',
  'postuninstall',
];

test('the package runs nothing when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(Object.keys(scripts).filter((name) => RUN_BY_INSTALLING.includes(name))).toEqual([]);
});

test('nor does npm compile anything, as it would where there is a binding.gyp', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest.gypfile ?? false).toBe(false);
  expect(files.filter((path) => /\.(?:gyp|gypi|node|wasm|sh|exe|dll)$/.test(path))).toEqual([]);
});
