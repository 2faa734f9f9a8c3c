import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandBraces, parseGlobs } from '../../../src/cli/input/glob.js';
import { createTree, namesIn } from './tree.js';

describe('expandBraces', () => {
  test.each([
    ['a', ['a']],
    ['{a,b}', ['a', 'b']],
    ['{b,a}', ['b', 'a']],
    ['x{a,,b}y', ['xay', 'xy', 'xby']],
    ['{a}', ['a']],
    ['a{}', ['a']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,b{c,d}}', ['a', 'bc', 'a', 'bd']],
    ['{a,{b,{c,d}}}', ['a', 'b', 'c', 'a', 'b', 'd']],
    ['{a', ['{a']],
    ['a}', ['a}']],
    ['}{', ['}{']],
    ['{{a,b}', ['{a', '{b']],
    ['{a,b}}', ['a}', 'b}']],
  ])('expands %j to %j', (pattern, expected) => {
    expect([...new Set(expandBraces(pattern))]).toEqual([...new Set(expected)]);
  });

  test('returns undefined from 1,001 alternatives', () => {
    const braces = (count: number) => `{${Array.from({ length: count }, (_, index) => index)}}`;
    expect(expandBraces(braces(1_000))).toHaveLength(1_000);
    expect(expandBraces(braces(1_001))).toBeUndefined();
    expect(expandBraces('{a,b}'.repeat(1_000))).toBeUndefined();
  });
});

test.each([
  ['*.json', ['.']],
  ['a/b/*.json', ['a/b/']],
  ['a/*/b/*.json', ['a/']],
  ['./a/*', ['./a/']],
  ['../*', ['../']],
  ['/*', ['/']],
  ['/a/**', ['/a/']],
  ['C:/*', ['C:/']],
  ['//server/share/*', ['//server/share/']],
])('parseGlobs searches for %s in %j', (pattern, directories) => {
  expect(parseGlobs([pattern]).map(({ directory }) => directory)).toEqual(directories);
});

test('parseGlobs returns one glob per directory, in their order', () => {
  const globs = parseGlobs(['b/*.txt', 'a/*.json', 'b/*.md']);
  expect(globs.map(({ directory }) => directory)).toEqual(['b/', 'a/']);
  const [inB] = globs;
  expect(['c.txt', 'c.md', 'c.json', 'd/c.md'].map((path) => inB?.matches(path))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

// A shell on which the option is missing, such as that of macOS, cannot be compared.
const hasShell = spawnSync('bash', ['-O', 'globstar', '-c', 'true']).status === 0;

test('parseGlobs takes three stars and more for one', () => {
  for (const pattern of ['x/***/b.json', 'x/a***/b.json', 'x/*****/b.json']) {
    const [glob] = parseGlobs([pattern]);
    const names = ['b.json', 'a/b.json', 'a/a/b.json'].filter((name) => glob?.matches(name));
    expect(names, pattern).toEqual(['a/b.json']);
  }
  expect(parseGlobs(['a/***/'])[0]?.matches('b/c/d.json')).toBe(true);
});

describe.skipIf(!hasShell)('patterns and those of a shell', () => {
  const NAMES = ['a', 'b', 'ab', 'aab', 'a.json', 'b.json', 'ab.json', 'B.json'];

  test('find the same files', () => {
    const files = NAMES.filter((name) => name.endsWith('.json'));
    const directories = ['a', 'b', 'a/b', 'a/a/b', 'ab', 'ab/a', 'c.json'];
    const paths = ['.', ...directories].flatMap((path) => files.map((file) => `${path}/${file}`));
    const root = createTree(Object.fromEntries(paths.map((path) => [path, '{}'])));

    const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', '[a-b]', '{a,b}', '{a,?b}');
    const step = fc.oneof(
      fc.constantFrom('**', '*', 'a', '..'),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    );
    const name = fc
      .array(part, { minLength: 1, maxLength: 2 })
      .map((parts) => `${parts.join('')}.json`);
    const pattern = fc
      .tuple(fc.array(step, { maxLength: 3 }), name)
      .map(([steps, last]) => [...steps, last].join('/'))
      // A shell goes up from directories that match.
      .filter(
        (path) =>
          /[*?[]/.test(path) && !/[*?[{].*\.\./.test(path) && !/(^|\/)(\w+\/)*\.\./.test(path),
      );
    const patterns = fc.sample(pattern, 300);

    const script =
      'for p; do echo "$p"; for f in $(eval "echo $p"); do test -d "$f" || echo " $f"; done; done; true';
    const options = ['-O', 'globstar', '-O', 'nullglob'];
    const output = execFileSync('bash', [...options, '-c', script, '-', ...patterns], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const groups = output.split(/\n(?! )/).filter((group) => group !== '');
    expect(groups).toHaveLength(patterns.length);
    let matched = 0;
    for (const group of groups) {
      const [tried, ...found] = group.trimEnd().split(/\n /) as [string, ...string[]];
      if (found.length > 0) matched++;
      const expected = found.length > 0 ? [...new Set(found)].sort() : [`no-files ${tried}`];
      expect(namesIn(root, [tried]).sort(), tried).toEqual(expected);
    }
    expect(matched).toBeGreaterThan(50);
  });
});
