import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { runNpm } from './run.js';

// `packOnce` installs the tarball offline, with a cache that is empty: it would have thrown otherwise.
const { project, installed, files } = packOnce();

test('npm installs exactly one package', () => {
  const visible = readdirSync(join(project, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  );
  expect(visible).toEqual(['iothub-jobs-schema']);
  expect(readdirSync(installed)).not.toContain('node_modules');
});

test('npm lists one package, and finds nothing missing', () => {
  const { status, stdout } = runNpm(project, 'ls', '--all', '--parseable', '--prefix', project);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([project, installed]);
});

test('each file that the exports name is there', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const targets = JSON.stringify(exports).match(/"\.\/[^"]+\.[a-z]+"/g) ?? [];
  const named = targets.map((target) => target.slice(3, -1)).filter((path) => path.includes('.'));
  expect(named.length).toBeGreaterThan(24);
  for (const path of named) expect(files).toContain(path);
});

test('npm knows of no script that it would run, and of nothing else to fetch', () => {
  const hidden = join(project, 'node_modules/.package-lock.json');
  const { packages } = JSON.parse(readFileSync(hidden, 'utf8'));
  expect(Object.keys(packages)).toEqual(['node_modules/iothub-jobs-schema']);
  const [known] = Object.values<object>(packages);
  for (const member of ['hasInstallScript', 'dependencies', 'optionalDependencies']) {
    expect(known).not.toHaveProperty(member);
  }
});
