import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Checked, LocatedIssue, Warning } from '../../../src/cli/check/result.js';
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

test('pretty names the first 3 properties from which an entity was inferred', () => {
  const verbose = prettyReporter(createStyler(false, false), { ...options, isVerbose: true });
  const result = { file: 'a', entity: 'Twin' as const, valid: true, issues: [], warnings: [] };
  const reasonOf = (because: readonly string[]) =>
    verbose.add({ result, text: '{}', start, because });
  expect(reasonOf(['a', 'b', 'c'])).toBe('a: valid Twin, inferred from a, b, c\n');
  expect(reasonOf(['a', 'b', 'c', 'd'])).toBe('a: valid Twin, inferred from a, b, c and others\n');
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

  test('uses dim letters for the lines around that of an issue', () => {
    const colored = prettyReporter(createStyler(true, false), options);
    expect(colored.add(checkedOf(issue, '{\n}'))).toContain(
      '\n    > 1 | {\n    \u001b[2m    | ^\u001b[22m\n    \u001b[2m  2 | }\u001b[22m\n',
    );
  });

  test('ends in red if a value is invalid and a file unreadable', () => {
    const colored = prettyReporter(createStyler(true, false), options);
    const summary = { files: 2, lines: 0, valid: 0, invalid: 1, unreadable: 1, warnings: 0 };
    expect(colored.end(summary, 0)).toContain('\u001b[31m2 files');
  });

  test('links each code to the page of its kind', () => {
    const linking = prettyReporter(createStyler(false, true), options);
    const linkTo = (kind: string, code: string) =>
      ` \u001b]8;;file:///docs/${kind}#${code}\u001b\\[${code}]\u001b]8;;\u001b\\\n`;
    expect(linking.add(checkedOf(issue))).toContain(linkTo('issue', 'type'));
    const warning = {
      ...start,
      severity: 'warning',
      code: 'no-values',
      path: [],
      message: 'None.',
    };
    const findings = { file: 'a', valid: true, issues: [], warnings: [warning as Warning] };
    expect(linking.add({ result: findings, text: '', start })).toContain(
      linkTo('warning', 'no-values'),
    );
    const error = { code: 'not-found' as const, message: 'no such file' };
    expect(linking.add({ result: { file: 'a', error }, text: '', start })).toContain(
      linkTo('error', 'not-found'),
    );
  });
});
