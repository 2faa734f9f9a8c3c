import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server';
import type { JobRequest, JobResponse } from 'iothub-jobs-schema';
import { jobResponse } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { router } from './examples/trpc.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

const caller = router.createCaller({});

test('tRPC passes valid input to the procedure', async () => {
  const output = await caller.createJob(valid);
  expectTypeOf(output).toEqualTypeOf<JobResponse>();
  expectTypeOf(caller.createJob).parameter(0).toEqualTypeOf<JobRequest>();
  expect(output).toEqual({ type: 'scheduleUpdateTwin', status: 'queued' });
});

test('tRPC throws BAD_REQUEST with the issues as the cause for invalid input', async () => {
  const error = await caller.createJob(invalid as never).catch((thrown: unknown) => thrown);
  if (!(error instanceof TRPCError)) throw error;
  expect(error.code).toBe('BAD_REQUEST');
  if (!(error.cause instanceof StandardSchemaV1Error)) throw error.cause;
  expect(pathsOf(error.cause.issues)).toEqual(INVALID_PATHS);
});

test('tRPC throws INTERNAL_SERVER_ERROR for invalid output', async () => {
  const { procedure, router: routerOf } = initTRPC.create();
  const output = { type: 'export', status: 'gone' } as never;
  const getJob = procedure.output(jobResponse).query(() => output);
  const error = await routerOf({ getJob })
    .createCaller({})
    .getJob()
    .catch((thrown) => thrown);
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(error.cause.issues)).toEqual([['status']]);
});
