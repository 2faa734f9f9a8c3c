import { completedTwinJobResponse } from 'iothub-jobs-schema/fixtures';
import { jobResponse, timestamp } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { expectJobBody } from './examples/vitest.js';
import { invalid, valid } from './payloads.js';

test('expect.schemaMatching accepts a valid value', () => {
  expectJobBody({ body: valid });
});

test('expect.schemaMatching rejects an invalid value', () => {
  expect(() => expectJobBody({ body: invalid })).toThrow('deeply equal');
});

test('expect.schemaMatching works at any depth', () => {
  const value = { jobs: [completedTwinJobResponse()], at: '2026-03-15T02:00:00Z' };
  expect(value).toEqual({
    jobs: [expect.schemaMatching(jobResponse)],
    at: expect.schemaMatching(timestamp),
  });
});
