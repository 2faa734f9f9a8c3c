import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs } from '../../../src/cli/input/find-inputs.js';
import { errorWithCode, memoryIo } from '../memory-io.js';
import { createTree, fileIo, findIn, namesIn, type Tree } from './tree.js';

const ANY = '{}';

describe('findInputs for files', () => {
  const files = {
    'a.txt': ANY,
    '.hidden.json': ANY,
    'node_modules/a.json': ANY,
    'jobs[1].json': ANY,
    'jobs1.json': ANY,
    '{a,b}.json': ANY,
    'what?.json': ANY,
  };
  const root = (more = {}) => createTree({ '.git/': '', '.gitignore': '*', ...files, ...more });

  test.each(Object.keys(files))(
    'returns %s, which is ignored, hidden or looks like a pattern',
    (file) => {
      const tree = root();
      expect(findIn(tree, [file])).toEqual([{ file, path: file }]);
    },
  );

  test('returns files in the order of the arguments', () => {
    expect(namesIn(root(), ['what?.json', 'a.txt'])).toEqual(['what?.json', 'a.txt']);
  });

  test('returns a missing file, so that reading reports it', () => {
    expect(findIn(root(), ['none.json'])).toEqual([{ file: 'none.json', path: 'none.json' }]);
  });

  test.each([
    ['a path below a file', 'a.txt/b.json'],
    ['a name that is too long', 'n'.repeat(300)],
    ['a link to itself', 'loop.json'],
    ['a broken link', 'broken.json'],
    ['a pipe', 'pipe.json'],
  ])('returns %s, so that reading reports it', (_, file) => {
    const tree = root({ 'loop.json': { link: 'loop.json' }, 'broken.json': { link: 'none' } });
    execFileSync('mkfifo', [join(tree, 'pipe.json')]);
    expect(namesIn(tree, [file])).toEqual([file]);
  });

  test('returns standard input with its name, and opens -', () => {
    const inputs = findInputs(['-', 'a', '-'], 'twin.json', memoryIo({ a: ANY }));
    expect(inputs).toEqual([
      { file: 'twin.json', path: '-' },
      { file: 'a', path: 'a' },
    ]);
  });

  test.each([
    ['other spellings', ['a/b.json', './a/b.json', 'a//b.json', 'a/../a/b.json'], ['a/b.json']],
    ['the absolute path', ['a/b.json', join(process.cwd(), 'a/b.json')], ['a/b.json']],
    ['a directory', ['a/c.json', 'a'], ['a/c.json', 'a/b.json']],
    ['a pattern', ['a', 'a/*.json', 'a/{b,c}.json'], ['a/b.json', 'a/c.json']],
    ['a directory without files', ['e', 'e/'], ['e']],
  ])('returns a file once for %s', (_, args, expected) => {
    const io = memoryIo({ 'a/b.json': ANY, 'a/c.json': ANY, 'e/f': ANY });
    expect(findInputs(args, '-', io).map(({ file }) => file)).toEqual(expected);
  });

  test.each([
    ['arguments', ['b.json', 'a.json', 'c/d.json'], ['b.json', 'c/d.json']],
    ['a directory', ['.'], ['a.json', 'c/d.json']],
    ['a file and a directory', ['b.json', '.'], ['b.json', 'c/d.json']],
    ['a linked directory', ['linked', 'c'], ['linked/d.json']],
    ['a directory and a linked one', ['c', 'linked'], ['c/d.json']],
    ['a pattern', ['*.json'], ['a.json', 'd-link.json']],
    ['broken links', ['broken.txt', 'other.txt'], ['broken.txt', 'other.txt']],
  ])(
    'returns a file to which links lead once, with its first name, for %s',
    (_, args, expected) => {
      const root = createTree({
        'a.json': ANY,
        'b.json': { link: 'a.json' },
        'c/d.json': ANY,
        'd-link.json': { link: 'c/d.json' },
        linked: { link: 'c' },
        'broken.txt': { link: 'none' },
        'other.txt': { link: 'none' },
      });
      expect(namesIn(root, args)).toEqual(expected);
    },
  );

  test('resolves links only, and the directory, in a walk', () => {
    const resolved: string[] = [];
    const io = fileIo();
    const root = createTree({ 'a.json': ANY, 'b/c.json': ANY, 'd.json': { link: 'a.json' } });
    const realPath = (path: string) => {
      resolved.push(path);
      return io.realPath(path);
    };
    findIn(root, ['.'], { ...io, realPath });
    expect(resolved.map((path) => relative(root, path))).toEqual(['', 'd.json']);
  });

  test('does not take standard input for a file', () => {
    const io = memoryIo({ '-': ANY, './-': ANY });
    expect(findInputs(['-', './-'], '-', io).map(({ path }) => path)).toEqual(['-', './-']);
  });
});

describe('findInputs for a directory', () => {
  test('returns .json, .jsonl and .ndjson files in any case, by name, with those in directories', () => {
    const names = ['B.JSON', 'a.json', 'b/a.Json', 'b/c/d.jsonl', 'b.ndjson', 'c.NDJSON', 'ä.json'];
    const others = ['json', 'a.json5', 'a.json.bak', 'ajson', 'a.jsonc', 'b/c/e.txt'];
    const tree = createTree(Object.fromEntries([...names, ...others].map((name) => [name, ANY])));
    expect(namesIn(tree, ['.'])).toEqual([
      'B.JSON',
      'a.json',
      'b/a.Json',
      'b/c/d.jsonl',
      'b.ndjson',
      'c.NDJSON',
      'ä.json',
    ]);
  });

  test('reports paths that start as the argument', () => {
    const io = memoryIo({ 'a/b.json': ANY });
    const files = (argument: string) => findInputs([argument], '-', io).map(({ file }) => file);
    expect(files('a')).toEqual(['a/b.json']);
    expect(files('a/')).toEqual(['a/b.json']);
    expect(files('.')).toEqual(['a/b.json']);
    expect(files(process.cwd())).toEqual([join(process.cwd(), 'a/b.json')]);
  });

  test('skips hidden files and directories, and node_modules', () => {
    const tree = createTree({
      '.a.json': ANY,
      '.b/c.json': ANY,
      'node_modules/d.json': ANY,
      'e/node_modules/f.json': ANY,
      'e/.g.json': ANY,
      'node_modules.json': ANY,
    });
    expect(namesIn(tree, ['.'])).toEqual(['node_modules.json']);
  });

  test.each(['.b', 'node_modules', 'e/node_modules'])('searches %s, which is named', (name) => {
    const tree = createTree({ [`${name}/c.json`]: ANY });
    expect(namesIn(tree, [name])).toEqual([`${name}/c.json`]);
  });

  test('skips links to directories, pipes, and circles, but not links to files', () => {
    const tree = createTree({
      'a/b.json': ANY,
      'a/circle.json': { link: '..' },
      'linked.json': { link: 'a' },
      'd.json': { link: 'a/c.txt' },
      'a/c.txt': ANY,
      'device.json': { link: '/dev/zero' },
      'dir.json/e.json': ANY,
    });
    execFileSync('mkfifo', [join(tree, 'pipe.json')]);
    expect(namesIn(tree, ['.'])).toEqual(['a/b.json', 'd.json', 'dir.json/e.json']);
  });

  test('searches a link to a directory that is named', () => {
    const tree = createTree({ 'a/b.json': ANY, linked: { link: 'a' } });
    expect(namesIn(tree, ['linked'])).toEqual(['linked/b.json']);
  });

  test('returns broken links and links to themselves, so that reading reports them', () => {
    const tree = createTree({
      'a.json': { link: 'none' },
      'b.json': { link: 'b.json' },
      'c.txt': { link: 'none' },
      'd.json': ANY,
    });
    expect(namesIn(tree, ['.'])).toEqual(['a.json', 'b.json', 'd.json']);
  });

  test('returns an error for a directory that cannot be listed, and the other files', () => {
    const tree = createTree({ 'a.json': ANY, 'b/c.json': ANY, 'd.json': ANY });
    const { list, ...io } = fileIo();
    const listOthers = (directory: string) => {
      if (directory.endsWith('b')) throw errorWithCode('EACCES');
      return list(directory);
    };
    expect(findIn(tree, ['.'], { ...io, list: listOthers })).toEqual([
      { file: 'a.json', path: 'a.json', isListed: true },
      {
        file: 'b',
        path: 'b',
        error: { code: 'cannot-read', message: 'cannot be read (EACCES)' },
      },
      { file: 'd.json', path: 'd.json', isListed: true },
    ]);
  });

  test.each([
    ['no files', {}],
    ['other files only', { 'a/b.txt': ANY }],
    ['hidden files that are not JSON', { 'a/.b.txt': ANY, 'a/.git/': '' }],
    ['hidden files only', { 'a/.b.json': ANY }, '; skipped: files that are hidden'],
    ['a hidden directory', { 'a/.b/c.json': ANY }, '; skipped: files that are hidden'],
    ['dependencies only', { 'a/node_modules/b.json': ANY }, '; skipped: files in node_modules'],
    [
      'ignored files only',
      { '.git/': '', '.gitignore': 'b.json', 'a/b.json': ANY, 'a/c/b.json': ANY },
      '; skipped: files that .gitignore excludes',
    ],
    [
      'an ignored and a hidden directory',
      { 'a/.git/': '', 'a/.gitignore': 'b', 'a/b/c.json': ANY, 'a/.b/': '' },
      '; skipped: files that .gitignore excludes or that are hidden',
    ],
    ['ignored files that are not JSON', { 'a/.git/': '', 'a/.gitignore': '*.txt', 'a/b.txt': ANY }],
  ])('returns the error no-files for a directory with %s', (_, files: Tree, skipped = '') => {
    const tree = createTree({ 'a/': '', ...files });
    expect(findIn(tree, ['a'])).toEqual([
      {
        file: 'a',
        path: 'a',
        error: { code: 'no-files', message: `no JSON file in this directory${skipped}` },
      },
    ]);
  });

  test('finds 10,000 files in directories that are 100 levels deep', () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}.json`);
    const files = names.map((name) => ({ name, kind: 'file' as const }));
    const io = memoryIo(
      { 'top/a': ANY },
      {
        list: (path) =>
          path.length < 200 ? [...files, { name: 'd', kind: 'directory' as const }] : files,
      },
    );
    const found = findInputs(['top'], '-', io);
    expect(found).toHaveLength(10_000);
    expect(found.at(-1)?.file).toMatch(/^top(\/d){99}\/99\.json$/);
  });
});

describe('findInputs for a pattern', () => {
  const tree = () =>
    createTree({
      '.git/': '',
      '.gitignore': 'out\n',
      'a.json': ANY,
      'b.txt': ANY,
      'C.JSON': ANY,
      noext: ANY,
      'jobs/a.json': ANY,
      'jobs/b.ndjson': ANY,
      'jobs/b.txt': ANY,
      'jobs/x.json/c.txt': ANY,
      'jobs/deep/er/d.json': ANY,
      'jobs/.hidden/e.json': ANY,
      'jobs/node_modules/f.json': ANY,
      'out/g.json': ANY,
      'x[1]/h.json': ANY,
    });

  test.each<[string, string[]]>([
    ['*', ['C.JSON', 'a.json']],
    ['*.json', ['a.json']],
    ['?.json', ['a.json']],
    ['[a-b].*', ['a.json']],
    ['[a-b].[jt]*', ['a.json']],
    ['[!a].txt', ['b.txt']],
    ['[A-C].JSON', ['C.JSON']],
    ['*.txt', ['b.txt']],
    ['*/*.json', ['jobs/a.json', 'x[1]/h.json']],
    ['*/', ['jobs/a.json', 'jobs/b.ndjson', 'jobs/deep/er/d.json', 'x[1]/h.json']],
    ['jobs/*', ['jobs/a.json', 'jobs/b.ndjson']],
    ['jobs/*.txt', ['jobs/b.txt']],
    ['jobs/**', ['jobs/a.json', 'jobs/b.ndjson', 'jobs/deep/er/d.json']],
    ['jobs/**/*', ['jobs/a.json', 'jobs/b.ndjson', 'jobs/deep/er/d.json']],
    ['jobs/**/*.json', ['jobs/a.json', 'jobs/deep/er/d.json']],
    ['jobs/**/*.txt', ['jobs/b.txt', 'jobs/x.json/c.txt']],
    ['**/er/*.json', ['jobs/deep/er/d.json']],
    ['**/d.json', ['jobs/deep/er/d.json']],
    ['jobs/../*.txt', ['b.txt']],
    ['jobs//*.txt', ['jobs/b.txt']],
    ['{b.txt,a.json}', ['b.txt', 'a.json']],
    ['{a.json,jobs/{b.txt,a.json}}', ['a.json', 'jobs/b.txt', 'jobs/a.json']],
    ['jobs/*.{json,txt}', ['jobs/a.json', 'jobs/b.txt']],
    ['{noext,a.json}', ['noext', 'a.json']],
    [
      '{jobs/.hidden,jobs/node_modules,out}/*.json',
      ['jobs/.hidden/e.json', 'jobs/node_modules/f.json', 'out/g.json'],
    ],
    ['*/g.json', ['no-files */g.json']],
    ['x[1]/*.json', ['no-files x[1]/*.json']],
    ['x[[]1]/*.json', ['x[1]/h.json']],
    ['none/*.json', ['no-files none/*.json']],
    ['a.json/*.json', ['no-files a.json/*.json']],
    ['{a.json', ['no-files {a.json']],
    ['a.json}', ['no-files a.json}']],
    ['[', ['no-files [']],
  ])('%s returns %j', (pattern, expected) => {
    expect(namesIn(tree(), [pattern])).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['{a,none}.json', ['a.json', 'none.json']],
    ['{none,nothing}.json', ['none.json', 'nothing.json']],
    ['{a.json,none/a.json,jobs/none.json}', ['a.json', 'none/a.json', 'jobs/none.json']],
    ['{b,a}.{txt,json}', ['b.txt', 'b.json', 'a.txt', 'a.json']],
    ['{out,none}', ['out/g.json', 'none']],
    ['{none,jobs}/*.json', ['jobs/a.json']],
    ['{a.json,none/*}', ['a.json']],
    ['{a.json,none*}', ['a.json']],
    ['{a.json,jobs/deep}', ['a.json', 'jobs/deep/er/d.json']],
    ['{a.json,jobs/x.json}', ['a.json', 'no-files jobs/x.json']],
  ])('%s returns %j, so that reading reports what is missing', (pattern, expected) => {
    expect(namesIn(tree(), [pattern])).toEqual(expected);
  });

  test('says which files are skipped if no other matches', () => {
    const messageOf = (pattern: string) => findIn(tree(), [pattern])[0]?.error?.message;
    expect(messageOf('out/*/*.json')).toBe('no file matches the pattern');
    expect(messageOf('j*/.hidden/*.json')).toBe(
      'no file matches the pattern; skipped: files in node_modules or that .gitignore excludes or that are hidden',
    );
  });

  test('reports paths that start as the pattern', () => {
    const io = memoryIo({ 'a/b.json': ANY });
    const files = (argument: string) => findInputs([argument], '-', io).map(({ file }) => file);
    expect(files('*/b.json')).toEqual(['a/b.json']);
    expect(files('./a/*.json')).toEqual(['a/b.json']);
    expect(files(`${process.cwd()}/*/*`)).toEqual([join(process.cwd(), 'a/b.json')]);
  });

  test('lists a directory once for all alternatives', () => {
    const listed: string[] = [];
    const { list } = memoryIo({ 'a/b.json': ANY, 'a/c.txt': ANY });
    const io = memoryIo(
      { 'a/b.json': ANY, 'a/c.txt': ANY },
      {
        list(directory) {
          listed.push(directory);
          return list(directory);
        },
      },
    );
    expect(findInputs(['**/*.{json,txt,md}'], '-', io)).toHaveLength(2);
    expect(listed).toEqual(['.', 'a']);
  });

  test.each([
    ['no file matches the pattern', `${'{1,2,3,4,5,6,7,8,9,0}'.repeat(3)}*`],
    ['the pattern has too many alternatives', `${'{1,2,3,4,5,6,7,8,9,0}'.repeat(3)}{1,2}`],
  ])('says that %s', (message, pattern) => {
    const [input, ...more] = findInputs([pattern], '-', memoryIo({ a: ANY }));
    expect(input).toEqual({ file: pattern, path: pattern, error: { code: 'no-files', message } });
    expect(more).toEqual([]);
  });
});
