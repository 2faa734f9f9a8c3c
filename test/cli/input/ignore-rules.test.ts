import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../support/runs.js';
import { createTree, namesIn, type Tree } from './tree.js';

const ANY = '{}';

/** Returns the JSON files in a tree that Git does not ignore. */
function findWithGit(root: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.excludesFile=', '-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  git('init', '--quiet', '--template=');
  const files = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
  return files.filter((file) => file.endsWith('.json')).sort();
}

const FILES = Object.fromEntries(
  [
    'a.json',
    'b.json',
    'a/a.json',
    'a/b.json',
    'a/b/a.json',
    'a/b/c/b.json',
    'b/a.json',
    'b/a/b.json',
    'b/[c].json',
    'c d/a.json',
    'c d/*/b.json',
    'c d/[x]/b.json',
    'c d/x/b.json',
    'c d/\\x/b.json',
    '#a.json',
    '!b.json',
  ].map((path) => [path, ANY]),
);

describe('ignore rules', () => {
  test.each<[string, Tree]>([
    ['a name', { '.gitignore': 'a.json' }],
    ['a path', { '.gitignore': 'a/b.json' }],
    ['a path from the root', { '.gitignore': '/a.json' }],
    ['a directory', { '.gitignore': 'b/' }],
    ['a directory from the root', { '.gitignore': '/a/' }],
    ['a name of a directory with a slash that is a file', { '.gitignore': 'a.json/' }],
    ['everything in directories', { '.gitignore': 'a/**' }],
    ['everything', { '.gitignore': '*' }],
    ['everything but a file', { '.gitignore': '*\n!a.json' }],
    ['everything but a file in directories', { '.gitignore': '*.json\n!b.json' }],
    ['everything but a file in a directory that is excluded', { '.gitignore': 'a/\n!a/b.json' }],
    ['names in other letters', { '.gitignore': 'A.JSON\nB/' }],
    ['comments and blank lines', { '.gitignore': '# a.json\n\n  \n\\#a.json\n\\!b.json' }],
    ['line breaks of Windows and a byte order mark', { '.gitignore': '\ufeffa.json\r\nb/\r\n' }],
    ['an empty file', { '.gitignore': '' }],
    ['patterns that are not closed', { '.gitignore': '[a\nb[\n\\' }],
    ['a deeper file', { 'a/.gitignore': 'a.json' }],
    ['a deeper file, from its root', { 'a/.gitignore': '/b.json' }],
    ['a deeper file that includes a file', { '.gitignore': 'a.json', 'a/.gitignore': '!a.json' }],
    ['a deeper file that excludes a file', { '.gitignore': '!a.json', 'a/.gitignore': 'a.json' }],
    ['a deeper file that is empty', { '.gitignore': 'a.json', 'a/.gitignore': '' }],
    ['a file in a directory that is excluded', { '.gitignore': 'a/', 'a/.gitignore': '!b' }],
    ['a deeper file that includes a directory', { '.gitignore': 'b/', 'a/.gitignore': '!b/' }],
    [
      'a deeper file that includes a directory with special characters',
      { '.gitignore': '/c d/*/', 'c d/.gitignore': '!\\*\n!\\[x]\n!\\\\x' },
    ],
    [
      'a deeper file that includes a directory whose files are excluded',
      { '.gitignore': 'a/**', 'a/.gitignore': '!b/' },
    ],
    [
      'two deeper files that include a directory',
      { '.gitignore': 'c', 'a/.gitignore': 'c', 'a/b/.gitignore': '!c' },
    ],
  ])('exclude the same files as Git: %s', (_, rules) => {
    const root = createTree({ ...FILES, ...rules });
    const expected = findWithGit(root);
    expect(namesIn(root, ['.']).sort()).toEqual(expected.length > 0 ? expected : ['no-files ']);
  });

  test('exclude the same files as Git: generated rules', () => {
    const name = fc.constantFrom('a', 'b', 'c', '*', '**', '?', '[a-b]', 'a.json', '*.json', 'b*');
    const line = fc
      .tuple(
        fc.constantFrom('', '', '!', '/', '!/'),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([start, names, end]) => `${start}${names.join('/')}${end}`);
    const rules = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
    const tree = fc.record(
      {
        '.gitignore': rules,
        'a/.gitignore': rules,
        'a/b/.gitignore': rules,
        'b/.gitignore': rules,
      },
      { requiredKeys: ['.gitignore'] },
    );
    for (const generated of fc.sample(tree, runs(0.3))) {
      const root = createTree({ ...FILES, ...generated });
      const expected = findWithGit(root);
      const found = namesIn(root, ['.']).sort();
      expect(found, JSON.stringify(generated)).toEqual(
        expected.length > 0 ? expected : ['no-files '],
      );
    }
  });

  test('of the directories above hold, up to the root of the repository', () => {
    const root = createTree({
      '.gitignore': 'a.json',
      'repo/.git/': '',
      'repo/.gitignore': 'b.json\n/c/d/e.json',
      'repo/c/.gitignore': 'f.json',
      ...Object.fromEntries(
        ['a', 'b', 'e', 'f', 'g'].map((name) => [`repo/c/d/${name}.json`, ANY]),
      ),
    });
    expect(namesIn(root, ['repo/c/d'])).toEqual(['repo/c/d/a.json', 'repo/c/d/g.json']);
    expect(namesIn(root, ['repo/c/d/*.json'])).toEqual(['repo/c/d/a.json', 'repo/c/d/g.json']);
  });

  test.each([
    ['a directory', { 'a/.git/': '' }],
    ['a file, as in worktrees and submodules', { 'a/.git': 'gitdir: ../.git/worktrees/a' }],
  ])('hold where .git is %s', (_, git) => {
    const root = createTree({ ...git, 'a/.gitignore': 'b.json', 'a/b.json': ANY, 'a/c.json': ANY });
    expect(namesIn(root, ['a'])).toEqual(['a/c.json']);
    expect(namesIn(root, ['.'])).toEqual(['a/c.json']);
  });

  test('do not hold outside of a repository', () => {
    const root = createTree({ '.gitignore': '*', 'a/.gitignore': '*', 'a/b.json': ANY });
    expect(namesIn(root, ['.'])).toEqual(['a/b.json']);
    expect(namesIn(root, ['a'])).toEqual(['a/b.json']);
  });

  test('of a repository do not hold in a repository inside', () => {
    const root = createTree({
      '.git/': '',
      '.gitignore': 'b.json',
      'a/.git': '',
      'a/b.json': ANY,
      'b.json': ANY,
    });
    expect(namesIn(root, ['.'])).toEqual(['a/b.json']);
    expect(namesIn(root, ['a'])).toEqual(['a/b.json']);
  });

  test.each([
    ['a directory', 'a'],
    ['a directory in it', 'a/b'],
    ['a pattern in it', 'a/b/*.json'],
  ])('do not hold for %s that they exclude and that is named', (_, argument) => {
    const root = createTree({
      '.git/': '',
      '.gitignore': 'a/\n*.json',
      'a/.gitignore': '*',
      'a/b/c.json': ANY,
    });
    expect(namesIn(root, [argument])).toEqual(['a/b/c.json']);
  });

  test('hold in a directory that a deeper file includes', () => {
    const root = createTree({
      '.git/': '',
      '.gitignore': 'b/\nc.json',
      'a/.gitignore': '!b/',
      'a/b/c.json': ANY,
      'a/b/d.json': ANY,
    });
    expect(namesIn(root, ['a/b'])).toEqual(['a/b/d.json']);
    expect(namesIn(root, ['.'])).toEqual(['a/b/d.json']);
  });

  test('cannot be read from a directory', () => {
    const root = createTree({ '.git/': '', '.gitignore/a': '*', 'b.json': ANY });
    expect(namesIn(root, ['.'])).toEqual(['b.json']);
  });
});
