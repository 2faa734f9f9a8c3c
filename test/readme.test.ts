import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as root from '../src/index.js';
import * as query from '../src/query/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What the code prints when it is run with the package that it imports. */
function run(code: string, entry: object): string {
  const { code: script } = transformSync(code, { loader: 'ts' });
  const lines: string[] = [];
  const print = { log: (...values: unknown[]) => lines.push(values.join(' ')) };
  const body = script.replace(
    /import (\{.*\}) from "iothub-jobs-schema[^"]*";/,
    'const $1 = entry;',
  );
  new Function('entry', 'console', body)(entry, print);
  return `${lines.join('\n')}\n`;
}

test('the example of the README prints what stands below it', () => {
  const [, code = '', output] =
    /```ts\n(import \{ formatIssues.*?)```\n\nIt prints:\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  expect(run(code, root)).toBe(output);
});

test('the example of the query condition prints what stands below it', () => {
  const [, code = '', output] =
    /```ts\n(import \{ formatQueryCondition.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  expect(run(code, query)).toBe(output);
});

test('the example of building a condition prints what stands below it', () => {
  const [, code = '', output] =
    /```ts\n(import \{ and, eq.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  expect(run(code, query)).toBe(output);
});

test('the README names every entity', () => {
  const guards = Object.keys(root).filter(
    (name) => /^is[A-Z]/.test(name) && name !== 'isValidationError',
  );
  expect(guards.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
