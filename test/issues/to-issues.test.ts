import { expect, test } from 'vitest';
import { validateCloudToDeviceMethodRequest } from '../../src/index.js';
import { hintFor } from '../../src/issues/hints.js';
import { toIssues } from '../../src/issues/to-issues.js';

test('a number that is no integer is said to be none, not also to be out of range', () => {
  for (const responseTimeoutInSeconds of [4.5, 300.5]) {
    const result = validateCloudToDeviceMethodRequest({
      methodName: 'a',
      responseTimeoutInSeconds,
    });
    expect(result.ok ? [] : result.issues).toEqual([
      {
        path: ['responseTimeoutInSeconds'],
        code: 'type',
        message: 'responseTimeoutInSeconds must be an integer.',
      },
    ]);
  }
});

test('a value that changed since it was refused still gets its issue', () => {
  const error = { instancePath: '/a/b', keyword: 'required', params: { missingProperty: 'c' } };
  expect(toIssues([error], { a: 1 })).toEqual([
    { path: ['a', 'b', 'c'], code: 'required', message: 'c is missing.' },
  ]);
});

test('without what a hint is made from there is none', () => {
  expect(hintFor({ code: 'enum', path: [] }, {}, 'sas')).toBeUndefined();
  expect(hintFor({ code: 'unknown-member', path: ['tag'] }, {}, {})).toBeUndefined();
  expect(hintFor({ code: 'timestamp', path: ['a'] }, {}, 5)).toBeUndefined();
});
