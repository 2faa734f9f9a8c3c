import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as advice from '../src/advice/index.js';
import * as root from '../src/index.js';
import * as query from '../src/query/index.js';
import * as standard from '../src/standard/index.js';
import * as testing from '../src/testing/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What examples import, by the first name that they import, and from where. */
const EXAMPLES: [name: string, entry: object][] = [
  ['formatIssues', root],
  ['isCancellable', root],
  ['HUB_ERROR_CODES', root],
  ['formatQueryCondition', query],
  ['and', query],
  ['adviseJobRequest', advice],
  ['createFakeHub', testing],
  ['jobRequest', standard],
];

/** What the code prints when it is run with the entry that it imports. */
function run(code: string, entry: object): string {
  const { code: script } = transformSync(code, { loader: 'ts' });
  const lines: string[] = [];
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) };
  const body = script.replace(
    /import (\{[^}]*\}) from "iothub-jobs-schema[^"]*";/,
    'const $1 = entry;',
  );
  new Function('entry', 'console', body)(entry, print);
  return `${lines.join('\n')}\n`;
}

test.each(EXAMPLES)(
  'the example of the README that imports %s prints what stands below it',
  (name, entry) => {
    const example = new RegExp(
      `\`\`\`ts\\n(import \\{\\s*${name}\\b(?:(?!\`\`\`).)*)\`\`\`\\n\\n(?:It prints:\\n\\n)?\`\`\`text\\n(.*?)\`\`\``,
      's',
    );
    const [, code = '', output] = example.exec(readme) ?? [];
    expect(run(code, entry)).toBe(output);
  },
);

test('the README names every entity and every helper', () => {
  const guards = Object.keys(root).filter(
    (name) => /^(is|parse|measure|progress)/.test(name) && name !== 'isValidationError',
  );
  expect(guards.filter((name) => !new RegExp(`\`${name}[\`(]`).test(readme))).toEqual([]);
});
