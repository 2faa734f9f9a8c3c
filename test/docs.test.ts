import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADVICE_CODES } from '../src/advice/index.js';
import { ISSUE_CODES } from '../src/index.js';
import { QUERY_ISSUE_CODES } from '../src/query/index.js';

test.each([
  ['errors.md', ISSUE_CODES],
  ['query-language.md', QUERY_ISSUE_CODES],
  ['advice.md', ADVICE_CODES],
])('docs/%s explains every code', (file, codes) => {
  const text = readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8');
  const explained = [...text.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  expect(new Set(explained)).toEqual(new Set(codes));
});

describe('the pages on Standard Schema', () => {
  const project = new URL('consumers/standard/', import.meta.url);
  const text = ['standard.md', 'standard-libraries.md']
    .map((page) => readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8'))
    .join('\n');

  test('contain every tested example', () => {
    const examples = new URL('examples/', project);
    const tested = readdirSync(examples).map((name) =>
      readFileSync(new URL(name, examples), 'utf8'),
    );
    const shown = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    expect(shown).toEqual(expect.arrayContaining(tested));
  });

  test('list the tested versions', () => {
    const versionsOf = (path: URL, member: string): Record<string, string> =>
      JSON.parse(readFileSync(path, 'utf8'))[member];
    const versions = {
      ...versionsOf(new URL('consumers/package.json', import.meta.url), 'dependencies'),
      ...versionsOf(new URL('../package.json', import.meta.url), 'devDependencies'),
    };
    const named = [...text.matchAll(/^\| `([^`]+)` \| ([0-9.]+) \|/gm)];
    expect(named.length).toBe(10);
    for (const [, name = '', version] of named) expect(version, name).toBe(versions[name]);
  });
});
