import { completedTwinJobResponse } from 'iothub-jobs-schema/fixtures';
import { jobResponse, timestamp } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { expectToBeSent } from './examples/vitest.js';
import { bad, good } from './payloads.js';

test('a good job matches', () => {
  expectToBeSent({ body: good });
});

test('a bad job does not', () => {
  expect(() => expectToBeSent({ body: bad })).toThrow('deeply equal');
});

test('a schema may stand anywhere', () => {
  const seen = { jobs: [completedTwinJobResponse()], at: '2026-03-15T02:00:00Z' };
  expect(seen).toEqual({
    jobs: [expect.schemaMatching(jobResponse)],
    at: expect.schemaMatching(timestamp),
  });
});
