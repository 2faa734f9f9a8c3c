import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
const JSON_SCHEMAS = [
  'authentication-type',
  'cancel-job-parameters',
  'cloud-to-device-method',
  'cloud-to-device-method-request',
  'connection-state',
  'device-capabilities',
  'device-id',
  'device-job',
  'device-job-statistics',
  'device-status',
  'job-id',
  'job-list',
  'job-request',
  'job-response',
  'job-status',
  'job-type',
  'timestamp',
  'twin',
  'twin-patch',
  'twin-properties',
  'x509-thumbprint',
];

const { files, installed } = packOnce();

test('the tarball holds what is promised and nothing else', () => {
  expect(files).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'openapi.json',
      'package.json',
      'dist/cli.js',
      ...ENTRIES.flatMap((entry) => FORMS.map((form) => `dist/${entry}.${form}`)),
      ...JSON_SCHEMAS.map((name) => `schemas/${name}.json`),
    ].sort(),
  );
});

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
