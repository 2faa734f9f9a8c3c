import { describe, expect, test } from 'vitest';
import { expandBraces, parseGlobs } from '../../../src/cli/input/glob.js';

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
    expect(expandBraces(`${braces(500)}{a,b}`)).toHaveLength(1_000);
    expect(expandBraces(`${braces(500)}{a,b,c}`)).toBeUndefined();
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

test('parseGlobs takes a pattern without an extension for one of JSON files', () => {
  const names = ['a/job', 'a/job.', 'a/job.json', 'a/job.txt'];
  const namesFor = (pattern: string) =>
    names.filter((name) => parseGlobs([pattern])[0]?.matches(name));
  expect(namesFor('*/*')).toEqual(['a/job.json']);
  expect(namesFor('*/job')).toEqual([]);
  expect(namesFor('*/*b.')).toEqual(['a/job.']);
  expect(namesFor('*/*.txt')).toEqual(['a/job.txt']);
});

test('parseGlobs takes three stars and more for one', () => {
  for (const pattern of ['x/***/b.json', 'x/a***/b.json', 'x/*****/b.json']) {
    const [glob] = parseGlobs([pattern]);
    const names = ['b.json', 'a/b.json', 'a/a/b.json'].filter((name) => glob?.matches(name));
    expect(names, pattern).toEqual(['a/b.json']);
  }
  expect(parseGlobs(['a/***/'])[0]?.matches('b/c/d.json')).toBe(true);
});
