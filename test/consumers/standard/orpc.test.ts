import { call, ORPCError, os, ValidationError } from '@orpc/server';
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import { deviceTwin } from 'iothub-jobs-schema/fixtures';
import { jobRequest, twin } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

const createJob = os.input(jobRequest).handler(({ input }) => {
  expectTypeOf(input).toEqualTypeOf<JobRequest>();
  return input.type;
});

const getTwin = os.output(twin).handler(() => deviceTwin());

test('a good job reaches the handler, and a good twin leaves one', async () => {
  expect(await call(createJob, good)).toBe('scheduleUpdateTwin');
  const answer = await call(getTwin, undefined);
  expectTypeOf(answer).toEqualTypeOf<Twin>();
  expect(answer).toEqual(deviceTwin());
});

test('a bad job is a bad request, with the issues in its data', async () => {
  const error = await call(createJob, bad as never).catch((thrown: unknown) => thrown);
  if (!(error instanceof ORPCError)) throw error;
  expect(error.code).toBe('BAD_REQUEST');
  expect(pathsOf(error.data.issues)).toEqual(BAD_PATHS);
  expect(error.cause).toBeInstanceOf(ValidationError);
});
