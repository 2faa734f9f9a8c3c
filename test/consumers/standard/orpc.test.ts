import { call, ORPCError, os } from '@orpc/server';
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import { deviceTwin } from 'iothub-jobs-schema/fixtures';
import { twin } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { createJob } from './examples/orpc.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

test('oRPC passes valid input to the handler', async () => {
  expect(await call(createJob, valid)).toBe('scheduleUpdateTwin');
  const output = call(createJob, valid);
  expectTypeOf(output).resolves.toEqualTypeOf<JobRequest['type']>();
});

test('oRPC throws BAD_REQUEST with the issues for invalid input', async () => {
  const error = await call(createJob, invalid as never).catch((thrown: unknown) => thrown);
  if (!(error instanceof ORPCError)) throw error;
  expect(error.code).toBe('BAD_REQUEST');
  expect(pathsOf(error.data.issues)).toEqual(INVALID_PATHS);
});

test('oRPC validates output', async () => {
  const getTwin = os.output(twin).handler(() => deviceTwin());
  const output = await call(getTwin, undefined);
  expectTypeOf(output).toEqualTypeOf<Twin>();
  expect(output).toEqual(deviceTwin());
  const getNone = os.output(twin).handler(() => ({ version: -1 }));
  const error = await call(getNone, undefined).catch((thrown) => thrown);
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(error.cause.issues)).toEqual([['version']]);
});
