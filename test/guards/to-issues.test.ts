import { expect, test } from 'vitest';
import {
  validateCloudToDeviceMethodRequest,
  validateTwin,
  validateTwinPatch,
} from '../../src/index.js';
import { hintFor } from '../../src/issues/hints.js';
import { toIssues } from '../../src/issues/to-issues.js';

test('a number that is no integer is said to be none, not also to be out of range', () => {
  for (const responseTimeoutInSeconds of [4.5, 300.5]) {
    const result = validateCloudToDeviceMethodRequest({
      methodName: 'a',
      responseTimeoutInSeconds,
    });
    // Strictly: an issue without a hint has no such member.
    expect(result.ok ? [] : result.issues).toStrictEqual([
      {
        path: ['responseTimeoutInSeconds'],
        code: 'type',
        message: 'responseTimeoutInSeconds must be an integer.',
      },
    ]);
  }
});

test('what is wrong beside a value of the wrong type is listed too', () => {
  const result = validateTwin({ etag: 1, version: -1, modelId: 2 });
  expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([
    'etag',
    'modelId',
    'version',
  ]);
});

test('a value that changed since it was refused still gets its issue', () => {
  const error = { instancePath: '/a/b', keyword: 'required', params: { missingProperty: 'c' } };
  for (const a of [1, null]) {
    expect(toIssues([error], { a })).toEqual([
      { path: ['a', 'b', 'c'], code: 'required', message: 'c is missing.' },
    ]);
  }
});

test('what is no text any more when it is read for a hint gets none', () => {
  expect(hintFor({ code: 'timestamp', path: ['a'] }, {}, true)).toBeUndefined();
  expect(
    hintFor({ code: 'thumbprint', path: ['a'] }, {}, [`${'aa:'.repeat(19)}aa`]),
  ).toBeUndefined();
});

test('null itself is no object, rather than a member to be left out', () => {
  expect(validateTwin(null)).toEqual({
    ok: false,
    issues: [{ path: [], code: 'type', message: 'The value must be an object.' }],
  });
});

test('a step of a path is an item where it is a number', () => {
  const parentScopes = [...new Array(10).fill(''), 5];
  const issues = [
    { path: ['parentScopes', 10], code: 'type', message: 'Item 10 must be a string.' },
  ];
  expect(validateTwin({ parentScopes })).toEqual({ ok: false, issues });
  const error = { instancePath: '/a1/1a', keyword: 'type', params: { type: 'string' } };
  expect(toIssues([error], {})[0]?.path).toEqual(['a1', '1a']);
});

test('there are at most 100 issues', () => {
  const keys = Array.from({ length: 150 }, (_, index) => [`a.${index}`, 1]);
  const result = validateTwinPatch({ tags: Object.fromEntries(keys) });
  expect(result.ok ? [] : result.issues).toHaveLength(100);
});
