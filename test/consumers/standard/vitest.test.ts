import { completedTwinJobResponse } from 'iothub-jobs-schema/fixtures';
import { jobRequest, jobResponse, timestamp } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { bad, good } from './payloads.js';

test('a good job matches, wherever it stands', () => {
  expect(good).toEqual(expect.schemaMatching(jobRequest));
  expect({ status: 200, body: completedTwinJobResponse(), at: '2026-03-15T02:00:00Z' }).toEqual({
    status: 200,
    body: expect.schemaMatching(jobResponse),
    at: expect.schemaMatching(timestamp),
  });
});

test('a bad job does not', () => {
  expect(bad).not.toEqual(expect.schemaMatching(jobRequest));
  expect(() => expect(bad).toEqual(expect.schemaMatching(jobRequest))).toThrow();
});
