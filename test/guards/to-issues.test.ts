import { describe, expect, test } from 'vitest';
import {
  assertTwinPatch,
  formatIssues,
  type Result,
  toProblemDetails,
  treeOfIssues,
  validateCancelJobParameters,
  validateCloudToDeviceMethodRequest,
  validateJobList,
  validateJobRequest,
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
        message: 'responseTimeoutInSeconds must be an integer from 5 to 300.',
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
    expect(toIssues([error], { a }, 'response', false)).toEqual([
      { path: ['a', 'b', 'c'], code: 'required', message: 'c is missing.' },
    ]);
  }
});

test('hintFor returns undefined for a value that a getter has changed from a string', () => {
  expect(hintFor({ code: 'timestamp', path: ['a'] }, {}, true, false)).toBeUndefined();
  expect(
    hintFor({ code: 'thumbprint', path: ['a'] }, {}, [`${'aa:'.repeat(19)}aa`], false),
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
  expect(toIssues([error], {}, 'response', false)[0]?.path).toEqual(['a1', '1a']);
});

describe('a result is truncated if there are more than 100 issues', () => {
  const message = 'The value may have more issues than these 100.';
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a.${index}`, 1]));
  const job = (status: unknown) => ({ jobId: 'j1', type: 'scheduleUpdateTwin', status });

  test.each<[string, (count: number) => Result<unknown>]>([
    ['in a section', (count) => validateTwinPatch({ etag: '*', tags: keys(count) })],
    [
      'in two sections',
      (count) =>
        validateTwinPatch({ etag: '*', tags: keys(60), properties: { desired: keys(count - 60) } }),
    ],
    ['of a patch', (count) => validateTwinPatch({ tags: keys(count - 1) })],
    [
      'of a payload',
      (count) =>
        validateCloudToDeviceMethodRequest({ methodName: 'a', payload: Array(count).fill(1n) }),
    ],
    ['of the jobs of a list', (count) => validateJobList(Array(count).fill(job('paused')))],
    [
      // A job type of the wrong type is not also listed as an unknown one.
      'of values of the wrong type',
      (count) => validateJobList(Array(count).fill(job(5))),
    ],
    ['of items', (count) => validateTwin({ parentScopes: Array(count).fill(5) })],
    [
      'of unknown properties',
      (count) =>
        validateCancelJobParameters({ id: 'j', 'api-version': '2021-04-12', ...keys(count) }),
    ],
    ['without a type', (count) => validateJobRequest(keys(count - 1))],
  ])('%s', (_where, validate) => {
    const whole = validate(100);
    expect(whole).not.toHaveProperty('truncated');
    expect(whole.ok ? [] : whole.issues).toHaveLength(100);
    for (const count of [101, 102, 150, 203, 1000]) {
      const result = validate(count);
      expect(result).toHaveProperty('truncated', true);
      const issues = result.ok ? [] : result.issues;
      expect(issues).toHaveLength(101);
      expect(issues[100]).toEqual({ path: [], code: 'truncated', message });
      expect(issues.slice(0, 100)).not.toContainEqual(
        expect.objectContaining({ code: 'truncated' }),
      );
    }
  });

  test('if the paths of a payload are too long to list more', () => {
    let payload: unknown = Array(5).fill(1n);
    for (let level = 0; level < 60_000; level++) payload = [payload];
    const result = validateCloudToDeviceMethodRequest({ methodName: 'a', payload });
    expect(result).toHaveProperty('truncated', true);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ code, path }) => [code, path.length])).toEqual([
      ...Array(3).fill(['not-json', 60_002]),
      ['truncated', 0],
    ]);
  });

  test('if the rest takes too much work to find', () => {
    const tags = { a: Array(65_000).fill('') };
    const shared = { type: 'scheduleUpdateTwin', status: 'running', updateTwin: { tags } };
    const result = validateJobList([5, ...Array(60_000).fill(shared), 6]);
    expect(result).toHaveProperty('truncated', true);
    expect(result.ok ? [] : result.issues.map(({ path, code }) => [path, code])).toEqual([
      [[0], 'type'],
      [[], 'truncated'],
    ]);
    expect(toProblemDetails(result.ok ? [] : result.issues).detail).toBe(
      'The value has at least 1 issue.',
    );
    const short = validateJobList([5, ...Array(10).fill(shared), 6]);
    expect(short).not.toHaveProperty('truncated');
    expect(short.ok ? [] : short.issues.map(({ path }) => path)).toEqual([[0], [11]]);
  });

  test('and the error of assertTwinPatch, the tree and the problem details say so', () => {
    const patch = { etag: '*', tags: keys(101) };
    expect(() => assertTwinPatch(patch)).toThrow(new RegExp(`\n${message}$`));
    const result = validateTwinPatch(patch);
    const issues = result.ok ? [] : result.issues;
    expect(formatIssues(issues).split('\n').at(-1)).toBe(message);
    expect(treeOfIssues(issues).issues).toEqual([{ path: [], code: 'truncated', message }]);
    const problem = toProblemDetails(issues);
    expect(problem.detail).toBe('The value has at least 100 issues.');
    expect(problem.errors.at(-1)).toEqual({ detail: message, pointer: '#', code: 'truncated' });
  });
});
