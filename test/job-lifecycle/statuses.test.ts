import { expect, expectTypeOf, test } from 'vitest';
import { isCancellable, isTerminal, JOB_STATUSES, type JobStatus } from '../../src/index.js';

test('a job has ended when it is completed, failed or cancelled, and in no other status', () => {
  expect(JOB_STATUSES.filter(isTerminal)).toEqual(['completed', 'failed', 'cancelled']);
});

test('a job can be cancelled before it runs, and neither then nor later', () => {
  expect(JOB_STATUSES.filter(isCancellable)).toEqual(['enqueued', 'queued', 'scheduled']);
});

test('a job that never existed has not ended, and cannot be cancelled', () => {
  expect(isTerminal('unknown')).toBe(false);
  expect(isCancellable('unknown')).toBe(false);
});

test('no job that has ended can be cancelled', () => {
  expect(JOB_STATUSES.filter((status) => isTerminal(status) && isCancellable(status))).toEqual([]);
});

test('they take the status of a job, not that of a row, which is canceled with one l', () => {
  expectTypeOf(isTerminal).parameters.toEqualTypeOf<[JobStatus]>();
  expectTypeOf(isCancellable).parameters.toEqualTypeOf<[JobStatus]>();
  expect([isTerminal('canceled' as never), isCancellable('pending' as never)]).toEqual([
    false,
    false,
  ]);
});
