import { expect, expectTypeOf, test } from 'vitest';
import { isCancellable, isTerminal, JOB_STATUSES, type JobStatus } from '../../src/index.js';

test('isTerminal accepts only completed, failed and cancelled', () => {
  expect(JOB_STATUSES.filter(isTerminal)).toEqual(['completed', 'failed', 'cancelled']);
});

test('isCancellable accepts only statuses before running', () => {
  expect(JOB_STATUSES.filter(isCancellable)).toEqual(['enqueued', 'queued', 'scheduled']);
});

test('isTerminal and isCancellable require a JobStatus, not the status of a DeviceJob', () => {
  expectTypeOf(isTerminal).parameters.toEqualTypeOf<[JobStatus]>();
  expectTypeOf(isCancellable).parameters.toEqualTypeOf<[JobStatus]>();
  expect([isTerminal('canceled' as never), isCancellable('pending' as never)]).toEqual([
    false,
    false,
  ]);
});
