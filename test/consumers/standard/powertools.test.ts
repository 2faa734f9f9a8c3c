import { parse } from '@aws-lambda-powertools/parser';
import { ParseError } from '@aws-lambda-powertools/parser/errors';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { handler } from './examples/powertools.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

test('parse of Powertools returns a valid event itself', async () => {
  expect(await handler(valid)).toBe('scheduleUpdateTwin');
  const job = parse(valid, undefined, jobRequest);
  expectTypeOf(job).toEqualTypeOf<JobRequest>();
  expect(job).toBe(valid);
});

test('parse of Powertools throws an error with the issues as the cause', async () => {
  const error = await handler(invalid).catch((thrown: unknown) => thrown);
  if (!(error instanceof ParseError)) throw error;
  expect(pathsOf(error.cause)).toEqual(INVALID_PATHS);
});

test('parse of Powertools returns the error in safe mode', () => {
  const result = parse(invalid, undefined, jobRequest, true);
  if (result.success) throw new Error('accepted');
  expect(pathsOf(result.error.cause)).toEqual(INVALID_PATHS);
  expect(result.originalEvent).toBe(invalid);
});
