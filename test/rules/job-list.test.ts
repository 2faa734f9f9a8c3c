import { expect, test } from 'vitest';
import { isJobList, validateJobList } from '../../src/index.js';
import { rule } from '../support/rule.js';

const job = { type: 'scheduleUpdateTwin', status: 'queued', jobId: 'j' };
const hint =
  'A page of jobs is a plain array; the continuation token is in the header x-ms-continuation.';

rule('B1', 'a page of jobs is a bare array, empty where there is none', validateJobList, {
  valid: [[], [job], [job, { type: 'unknown', status: 'unknown' }], [{ ...job, novel: 1 }]],
  invalid: [
    [{ type: 'unknown', items: [job], continuationToken: 't' }, [], 'type'],
    [{ items: [], continuationToken: null }, [], 'type'],
    [job, [], 'type'],
    [null, [], 'type'],
    ['[]', [], 'type'],
  ],
});

rule('B1', 'each item is a job as a hub answers it', validateJobList, {
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

test('at most 65,536 jobs are judged, and one more is too many', () => {
  expect(isJobList(Array(65_536).fill(job))).toBe(true);
  expect(validateJobList(Array(65_537).fill(job))).toMatchObject({
    issues: [
      {
        path: [],
        code: 'listed-jobs-count',
        message: 'The value has too many items: 65537, limit 65536.',
      },
    ],
  });
});

test('what is no array is told to be one, with what the swagger gets wrong', () => {
  expect(validateJobList({ items: [] })).toEqual({
    ok: false,
    issues: [{ path: [], code: 'type', message: 'The value must be an array.', hint }],
  });
});

test('of many bad jobs 100 issues are listed, and no further job is looked at', () => {
  let reads = 0;
  const list = new Proxy(Array(65_536).fill({}), {
    get(target, key) {
      if (typeof key === 'string' && /^[0-9]+$/.test(key)) reads++;
      return Reflect.get(target, key);
    },
  });
  const result = validateJobList(list);
  expect(result.ok ? 0 : result.issues.length).toBe(100);
  // One by the check, 50 with two issues each by the explainer; naming each issue reads its place again.
  expect(reads).toBeLessThan(200);
});
