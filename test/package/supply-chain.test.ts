// Checks what runs in CI, and where npm gets packages from.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './run.js';

interface Workflow {
  permissions: object;
  jobs: Record<
    string,
    { permissions?: object; 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }
  >;
}

const FOLDER = '.github/workflows/';
/** What the publish job of a workflow may do. */
const PUBLISHING: Readonly<Record<string, object>> = {
  'release.yml': { contents: 'read', 'id-token': 'write' },
  'site.yml': { pages: 'write', 'id-token': 'write' },
};
const read = (file: string) => readFileSync(FOLDER + file, 'utf8');

describe.each(readdirSync(FOLDER))('workflow %s', (file) => {
  const workflow: Workflow = parse(read(file));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('pins every action to a commit and names its version', () => {
    const lines = read(file).split('\n');
    const pinned = lines.filter((line) => /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d/.test(line));
    expect(pinned).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  });

  test('may only read the repository, except in the publish job', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      expect(permissions, name).toEqual(name === 'publish' ? PUBLISHING[file] : undefined);
    }
  });

  test('uses no secrets and no expressions in commands, and has time limits', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(read(file)).not.toMatch(/pull_request_target|secrets\./);
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });
});

const NOT_OURS = /(^|\/)(node_modules|dist|\.[^/]*)$/;

/** Returns the paths of all lock files in the folder. */
function findLocks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.test(path) ? [] : findLocks(path);
    return entry.name === 'package-lock.json' ? [path] : [];
  });
}

const locks = findLocks(ROOT);

test('the repository has lock files', () => {
  expect(locks).toContain(join(ROOT, 'package-lock.json'));
});

// Each build packs a new tarball, so its hash would not fit.
test.each(locks)('%s names no registry, and no hash of a local tarball', (path) => {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, { resolved, integrity }] of Object.entries<Record<string, string>>(packages)) {
    if (resolved?.startsWith('file:')) expect(integrity, name).toBeUndefined();
    else expect(resolved ?? '', name).not.toContain('://');
  }
});

// The bill of materials takes its hashes from the lock file.
test.each(locks)('%s has a hash for each package of the registry', (path) => {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, entry] of Object.entries<Record<string, unknown>>(packages)) {
    const isLocal = !name.includes('node_modules/') || entry.link === true;
    if (isLocal || String(entry.resolved).startsWith('file:')) continue;
    expect(entry.integrity, name).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  }
});
