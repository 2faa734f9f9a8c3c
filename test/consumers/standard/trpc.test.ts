import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server';
import type { JobRequest, JobResponse } from 'iothub-jobs-schema';
import { jobResponse } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { router } from './examples/trpc.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

const caller = router.createCaller({});

test('a good job reaches the procedure', async () => {
  const answer = await caller.createJob(good);
  expectTypeOf(answer).toEqualTypeOf<JobResponse>();
  expectTypeOf(caller.createJob).parameter(0).toEqualTypeOf<JobRequest>();
  expect(answer).toEqual({ type: 'scheduleUpdateTwin', status: 'queued' });
});

test('a bad job is a bad request, whose cause has the issues', async () => {
  const error = await caller.createJob(bad as never).catch((thrown: unknown) => thrown);
  if (!(error instanceof TRPCError)) throw error;
  expect(error.code).toBe('BAD_REQUEST');
  if (!(error.cause instanceof StandardSchemaV1Error)) throw error.cause;
  expect(pathsOf(error.cause.issues)).toEqual(BAD_PATHS);
});

test('an answer that is none of a hub is an error of the server', async () => {
  const { procedure, router: routerOf } = initTRPC.create();
  const answer = { type: 'export', status: 'gone' } as never;
  const getJob = procedure.output(jobResponse).query(() => answer);
  const error = await routerOf({ getJob })
    .createCaller({})
    .getJob()
    .catch((thrown) => thrown);
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(error.cause.issues)).toEqual([['status']]);
});
