import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TODAY = new Date().toISOString().slice(0, 10);

const FILES = {
  'package.json': { name: 'iothub-jobs-schema', version: '0.1.0' },
  'package-lock.json': { version: '0.1.0', packages: { '': { version: '0.1.0' } } },
  '.changeset/config.json': { changelog: false, commit: false, baseBranch: 'main' },
  'api/index.md': 'api',
  'schemas/twin.json': 'twin',
  'openapi.json': 'openapi',
};
const FIRST = '# Changelog\n\n## [0.1.0] - unreleased\n\n### Added\n\n- Everything.\n';
const changeset = (step: string, heading: string) =>
  `---\n'iothub-jobs-schema': ${step}\n---\n\n### ${heading}\n\n- ${step}.\n`;

/** A tree of these files, and what makes its next version. */
function treeOf(files: Readonly<Record<string, unknown>>) {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tmp', 'version-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, path), text);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const makeVersion = () => {
    const script = join(ROOT, 'tools/release/version.ts');
    const args = ['--import', 'tsx', script];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  };
  return { folder, write, read, makeVersion };
}

test('the first version gets its date, and the next is made of changesets', () => {
  const { folder, write, read, makeVersion } = treeOf({ ...FILES, 'CHANGELOG.md': FIRST });
  expect(makeVersion()).toMatchObject({ status: 0, stdout: 'The next version is 0.1.0.\n' });
  expect(read('CHANGELOG.md')).toBe(FIRST.replace('unreleased', TODAY));
  expect(JSON.parse(read('.changeset/released.json'))).toMatchObject({ version: '0.1.0' });
  expect(makeVersion().stdout).toBe('Nothing has changed since 0.1.0.\n');

  write('schemas/twin.json', 'another twin');
  expect(makeVersion()).toMatchObject({
    status: 1,
    stderr: 'Changed since 0.1.0, without a changeset: schemas/twin.json.\n',
  });

  write('.changeset/a-cat.md', changeset('patch', 'Fixed'));
  write('.changeset/b-cat.md', changeset('minor', 'Changed'));
  const { status, stdout } = makeVersion();
  expect(status).toBe(0);
  expect(stdout).toContain('The next version is 0.2.0.');
  expect(read('CHANGELOG.md')).toBe(
    `# Changelog\n\n## [0.2.0] - ${TODAY}\n\n### Changed\n\n- minor.\n\n### Fixed\n\n- patch.\n\n` +
      `## [0.1.0] - ${TODAY}\n\n### Added\n\n- Everything.\n`,
  );
  expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
  expect(JSON.parse(read('package-lock.json'))).toEqual({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' } },
  });
  expect(JSON.parse(read('.changeset/released.json'))).toMatchObject({ version: '0.2.0' });
  expect(readdirSync(join(folder, '.changeset')).sort()).toEqual(['config.json', 'released.json']);
  expect(makeVersion().stdout).toBe('Nothing has changed since 0.2.0.\n');
}, 60_000);
