import { parse } from '@aws-lambda-powertools/parser';
import { ParseError } from '@aws-lambda-powertools/parser/errors';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { handler } from './examples/powertools.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

test('a good event reaches the handler, and is the same object', async () => {
  expect(await handler(good)).toBe('scheduleUpdateTwin');
  const job = parse(good, undefined, jobRequest);
  expectTypeOf(job).toEqualTypeOf<JobRequest>();
  expect(job).toBe(good);
});

test('a bad event throws, with the issues as the cause', async () => {
  const error = await handler(bad).catch((thrown: unknown) => thrown);
  if (!(error instanceof ParseError)) throw error;
  expect(pathsOf(error.cause)).toEqual(BAD_PATHS);
});

test('a bad event is an answer where that is asked for', () => {
  const result = parse(bad, undefined, jobRequest, true);
  if (result.success) throw new Error('accepted');
  expect(pathsOf(result.error.cause)).toEqual(BAD_PATHS);
  expect(result.originalEvent).toBe(bad);
});
