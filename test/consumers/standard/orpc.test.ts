import { call, ORPCError, os } from '@orpc/server';
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import { deviceTwin } from 'iothub-jobs-schema/fixtures';
import { twin } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { createJob } from './examples/orpc.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

test('a good job reaches the handler', async () => {
  expect(await call(createJob, good)).toBe('scheduleUpdateTwin');
  const answer = call(createJob, good);
  expectTypeOf(answer).resolves.toEqualTypeOf<JobRequest['type']>();
});

test('a bad job is a bad request, with the issues in its data', async () => {
  const error = await call(createJob, bad as never).catch((thrown: unknown) => thrown);
  if (!(error instanceof ORPCError)) throw error;
  expect(error.code).toBe('BAD_REQUEST');
  expect(pathsOf(error.data.issues)).toEqual(BAD_PATHS);
});

test('what a handler answers is judged too', async () => {
  const getTwin = os.output(twin).handler(() => deviceTwin());
  const answer = await call(getTwin, undefined);
  expectTypeOf(answer).toEqualTypeOf<Twin>();
  expect(answer).toEqual(deviceTwin());
  const getNone = os.output(twin).handler(() => ({ version: -1 }));
  const error = await call(getNone, undefined).catch((thrown) => thrown);
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(error.cause.issues)).toEqual([['version']]);
});
