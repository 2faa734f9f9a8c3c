import { expect, test } from 'vitest';
import type { LocatedIssue, Warning } from '../../src/cli/file-result.js';
import { formatResult } from '../../src/cli/format-result.js';

const start = { line: 1, column: 1, offset: 0 };

function formatIssue(issue: Pick<LocatedIssue, 'path' | 'code' | 'message'>, text = '{}'): string {
  const issues = [{ ...issue, ...start }];
  const result = { file: 'a', entity: 'Twin' as const, valid: false, issues, warnings: [] };
  return formatResult({ result, text });
}

test('formatResult prints the position, and no pointer for an issue of the whole value', () => {
  expect(formatIssue({ path: [], code: 'type', message: 'The value must be an object.' })).toBe(
    'a: invalid Twin\n  a:1:1: The value must be an object. [type]\n    > 1 | {}\n        | ^',
  );
});

test('formatResult escapes pointers as in RFC 6901', () => {
  const path = ['tags', 'a/b~c', 0];
  expect(formatIssue({ path, code: 'twin-null', message: 'Item 0 must not be null.' })).toContain(
    '\n  a:1:1: /tags/a~1b~0c/0: Item 0 must not be null. [twin-null]\n',
  );
});

test('formatResult cuts a name after 64 characters, and escapes what would control a terminal', () => {
  const path = ['\u001b[2J', 'x'.repeat(65)];
  const text = '{"\u001b[2J": {}}';
  expect(formatIssue({ path, code: 'unknown-property', message: 'Invalid.' }, text)).toBe(
    'a: invalid Twin\n' +
      `  a:1:1: /\\u001b[2J/${'x'.repeat(64)}…: Invalid. [unknown-property]\n` +
      '    > 1 | {"\\u001b[2J": {}}\n        | ^',
  );
});

test('formatResult prints advice as warnings', () => {
  const warning: Warning = {
    ...start,
    severity: 'warning',
    path: ['jobId'],
    code: 'job-id-in-body',
    message: 'jobId is there.',
    hint: 'Leave it out.',
  };
  const result = { file: 'a', entity: 'JobRequest' as const, valid: true, issues: [] };
  expect(formatResult({ result: { ...result, warnings: [warning] }, text: '[]' })).toBe(
    'a: valid JobRequest\n' +
      '  a:1:1: warning: /jobId: jobId is there. [job-id-in-body]\n' +
      '    Leave it out.\n' +
      '    > 1 | []\n' +
      '        | ^',
  );
});
