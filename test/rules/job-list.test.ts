import { expect, test } from 'vitest';
import { isJobList, validateJobList } from '../../src/index.js';
import { rule } from '../support/rule.js';

const job = { type: 'scheduleUpdateTwin', status: 'queued', jobId: 'j' };
const hint = 'A page is a plain array; the continuation token is in the header x-ms-continuation.';

rule('B1', 'a page of jobs must be an array, which may be empty', validateJobList, {
  valid: [[], [job], [job, { type: 'unknown', status: 'unknown' }], [{ ...job, novel: 1 }]],
  invalid: [
    [{ type: 'unknown', items: [job], continuationToken: 't' }, [], 'type'],
    [{ items: [], continuationToken: null }, [], 'type'],
    [job, [], 'type'],
    [null, [], 'type'],
    ['[]', [], 'type'],
  ],
});

rule('B1', 'each item must be a JobResponse', validateJobList, {
  valid: [Array(100).fill(job)],
  invalid: [
    [[job, undefined], [1], 'type'],
    [[null], [0], 'null'],
    [[[job]], [0], 'type'],
    [[job, job, { type: 'unknown' }], [2, 'status'], 'required'],
    [
      [{ ...job, updateTwin: { tags: { 'a.b': 1 } } }],
      [0, 'updateTwin', 'tags', 'a.b'],
      'twin-key',
    ],
    [[job, { ...job, status: 'canceled' }], [1, 'status'], 'enum'],
  ],
});

test('isJobList accepts 65,536 jobs, and validateJobList reports one more', () => {
  expect(isJobList(Array(65_536).fill(job))).toBe(true);
  expect(validateJobList(Array(65_537).fill(job))).toMatchObject({
    issues: [
      {
        path: [],
        code: 'list-count',
        message: 'The value has too many items: 65537, limit 65536.',
      },
    ],
  });
});

test('validateJobList explains where the parts of a QueryResult are', () => {
  expect(validateJobList({ items: [] })).toEqual({
    ok: false,
    issues: [{ path: [], code: 'type', message: 'The value must be an array.', hint }],
  });
});

test('validateJobList returns 100 issues and `truncated`, and reads no further jobs', () => {
  let reads = 0;
  const list = new Proxy(Array(65_536).fill({}), {
    get(target, key) {
      if (typeof key === 'string' && /^[0-9]+$/.test(key)) reads++;
      return Reflect.get(target, key);
    },
  });
  const result = validateJobList(list);
  expect(result.ok ? 0 : result.issues.length).toBe(101);
  // The check reads one job, and the explainer 101 with two issues each; the path of each issue is read again.
  expect(reads).toBeLessThan(300);
});
