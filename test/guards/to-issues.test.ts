import { expect, test } from 'vitest';
import {
  validateCloudToDeviceMethodRequest,
  validateTwin,
  validateTwinPatch,
} from '../../src/index.js';
import { hintFor } from '../../src/issues/hints.js';
import { toIssues } from '../../src/issues/to-issues.js';

test('a number that is not an integer has an issue with the code type, but not range', () => {
  for (const responseTimeoutInSeconds of [4.5, 300.5]) {
    const result = validateCloudToDeviceMethodRequest({
      methodName: 'a',
      responseTimeoutInSeconds,
    });
    // toStrictEqual, because an issue without a hint must not have the property.
    expect(result.ok ? [] : result.issues).toStrictEqual([
      {
        path: ['responseTimeoutInSeconds'],
        code: 'type',
        message: 'responseTimeoutInSeconds must be an integer.',
      },
    ]);
  }
});

test('a value of the wrong type does not hide other issues', () => {
  const result = validateTwin({ etag: 1, version: -1, modelId: 2 });
  expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([
    'etag',
    'modelId',
    'version',
  ]);
});

test('toIssues returns an issue even if the value has changed since the check', () => {
  const error = { instancePath: '/a/b', keyword: 'required', params: { path: ['c'] } };
  for (const a of [1, null]) {
    expect(toIssues([error], { a })).toEqual([
      { path: ['a', 'b', 'c'], code: 'required', message: 'c is missing.' },
    ]);
  }
});

test('hintFor returns undefined for a value that a getter has changed from a string', () => {
  expect(hintFor({ code: 'timestamp', path: ['a'] }, {}, true)).toBeUndefined();
  expect(
    hintFor({ code: 'thumbprint', path: ['a'] }, {}, [`${'aa:'.repeat(19)}aa`]),
  ).toBeUndefined();
});

test('validateTwin reports null itself as not an object, without a hint to omit it', () => {
  expect(validateTwin(null)).toEqual({
    ok: false,
    issues: [{ path: [], code: 'type', message: 'The value must be an object.' }],
  });
});

test('numeric steps of a path are array items', () => {
  const parentScopes = [...new Array(10).fill(''), 5];
  const issues = [
    { path: ['parentScopes', 10], code: 'type', message: 'Item 10 must be a string.' },
  ];
  expect(validateTwin({ parentScopes })).toEqual({ ok: false, issues });
  const error = { instancePath: '/a1/1a', keyword: 'type', params: { type: 'string' } };
  expect(toIssues([error], {})[0]?.path).toEqual(['a1', '1a']);
});

test('validateTwinPatch returns at most 100 issues', () => {
  const keys = Array.from({ length: 150 }, (_, index) => [`a.${index}`, 1]);
  const result = validateTwinPatch({ tags: Object.fromEntries(keys) });
  expect(result.ok ? [] : result.issues).toHaveLength(100);
});
