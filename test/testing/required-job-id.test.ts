import { expect, test } from 'vitest';
import type { Expression } from '../../src/query/condition.js';
import { parseQueryCondition } from '../../src/query/parse-query-condition.js';
import { requiredJobId } from '../../src/testing/required-job-id.js';

test.each<[condition: string, id: string | undefined]>([
  ["jobId = 'a'", 'a'],
  ["devices.jobs.JOBID = 'a'", 'a'],
  ["jobId = 'a' AND status = 'failed'", 'a'],
  ["status = 'failed' AND (jobType = 'b' AND jobId = 'a')", 'a'],
  ["jobId = 'a' AND jobId = 'b'", 'a'],
  // Rows of other jobs can meet these.
  ["jobId = 'a' OR jobId = 'b'", undefined],
  ["NOT jobId = 'a'", undefined],
  ["jobId != 'a'", undefined],
  ["jobId >= 'a'", undefined],
  ["deviceId = 'a'", undefined],
  ["tags.jobId = 'a'", undefined],
  ["jobId.a = 'a'", undefined],
  // These are never true, or always the same, but simple.
  ['jobId = 1', undefined],
  ['jobId = deviceId', undefined],
  ["'a' = jobId", undefined],
  ["jobId IN ['a']", undefined],
  ['jobId', undefined],
  ["IS_DEFINED(jobId) AND status = 'failed'", undefined],
])('requiredJobId of %s is %s', (text, id) => {
  const result = parseQueryCondition(text);
  expect(result.ok && requiredJobId(result.condition as Expression)).toBe(id);
});
