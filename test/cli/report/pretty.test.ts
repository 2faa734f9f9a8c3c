import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Checked, LocatedIssue } from '../../../src/cli/check/result.js';
import { prettyReporter } from '../../../src/cli/report/pretty.js';
import { createStyler } from '../../../src/cli/report/style.js';

const start = { line: 1, column: 1, offset: 0 };
const options = {
  isVerbose: false,
  isQuiet: false,
  maxWarnings: Number.POSITIVE_INFINITY,
  urlOf: (code: string, kind: string) => `file:///docs/${kind}#${code}`,
};
const plain = prettyReporter(createStyler(false, false), options);

function checkedOf(issue: Pick<LocatedIssue, 'path' | 'code' | 'message'>, text = '{}'): Checked {
  const issues = [{ ...issue, ...start }];
  const result = { file: 'a', entity: 'Twin' as const, valid: false, issues, warnings: [] };
  return { result, text, start, because: [] };
}

test('pretty prints the position, and no pointer for an issue of the whole value', () => {
  const checked = checkedOf({ path: [], code: 'type', message: 'The value must be an object.' });
  expect(plain.add(checked)).toBe(
    'a: invalid Twin\n  a:1:1: error: The value must be an object. [type]\n    > 1 | {}\n        | ^\n',
  );
});

test('pretty escapes pointers as in RFC 6901', () => {
  const path = ['tags', 'a/b~c', 0];
  const checked = checkedOf({ path, code: 'twin-null', message: 'Item 0 must not be null.' });
  expect(plain.add(checked)).toContain(
    '\n  a:1:1: error: /tags/a~1b~0c/0: Item 0 must not be null. [twin-null]\n',
  );
});

test('pretty cuts a name after 64 characters, and escapes what would control a terminal', () => {
  const path = ['\u001b[2J', 'x'.repeat(65)];
  const checked = checkedOf(
    { path, code: 'unknown-property', message: 'Invalid.' },
    '{"\u001b[2J": {}}',
  );
  expect(plain.add(checked)).toBe(
    'a: invalid Twin\n' +
      `  a:1:1: error: /\\u001b[2J/${'x'.repeat(64)}…: Invalid. [unknown-property]\n` +
      '    > 1 | {"\\u001b[2J": {}}\n        | ^\n',
  );
});

test('pretty breaks the commands of pipelines in texts and names of files', () => {
  const issue = { path: ['##vso[x'], code: 'unknown-property' as const, message: 'Invalid.' };
  const checked = checkedOf(issue, '{"##[group]": 1}\n  ::error::x');
  checked.result.file = '::add-mask::a';
  const text = plain.add(checked);
  expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
  expect(text).toContain('\\u003a:add-mask::a: invalid Twin');
});

describe('pretty in a terminal', () => {
  const issue = { path: [], code: 'type' as const, message: 'The value must be an object.' };

  test('uses colors', () => {
    const colored = prettyReporter(createStyler(true, false), options);
    const text = colored.add(checkedOf(issue));
    expect(text).toContain('\u001b[1ma\u001b[22m: \u001b[31minvalid\u001b[39m Twin\n');
    expect(stripVTControlCharacters(text)).toBe(plain.add(checkedOf(issue)));
    const summary = { files: 1, lines: 0, valid: 1, invalid: 0, unreadable: 0, warnings: 0 };
    expect(colored.end(summary, 0)).toBe('\u001b[32m1 file: 1 valid in 0.0 s\u001b[39m\n');
    expect(colored.end({ ...summary, unreadable: 1 }, 0)).toContain('\u001b[31m1 file');
  });

  test('links each code to its page', () => {
    const linking = prettyReporter(createStyler(false, true), options);
    expect(linking.add(checkedOf(issue))).toContain(
      ' \u001b]8;;file:///docs/issue#type\u001b\\[type]\u001b]8;;\u001b\\\n',
    );
  });
});
