import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server';
import type { JobRequest, JobResponse } from 'iothub-jobs-schema';
import { jobRequest, jobResponse } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

const t = initTRPC.create();

const router = t.router({
  createJob: t.procedure
    .input(jobRequest)
    .output(jobResponse)
    .mutation(({ input }) => {
      expectTypeOf(input).toEqualTypeOf<JobRequest>();
      return { type: input.type, status: 'queued' as const };
    }),
  badAnswer: t.procedure
    .output(jobResponse)
    .query(() => ({ type: 'export', status: 'gone' }) as never),
});

const caller = router.createCaller({});

test('a good job reaches the procedure', async () => {
  const answer = await caller.createJob(good);
  expectTypeOf(answer).toEqualTypeOf<JobResponse>();
  expectTypeOf<Parameters<typeof caller.createJob>[0]>().toEqualTypeOf<JobRequest>();
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
  const error = await caller.badAnswer().catch((thrown: unknown) => thrown);
  if (!(error instanceof TRPCError)) throw error;
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf((error.cause as StandardSchemaV1Error).issues)).toEqual([['status']]);
});
