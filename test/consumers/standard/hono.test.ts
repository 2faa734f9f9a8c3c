import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import type { InferRequestType } from 'hono/client';
import { hc } from 'hono/client';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { app } from './examples/hono.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

function put(to: Hono | typeof app, job: unknown): Promise<Response> | Response {
  const headers = { 'content-type': 'application/json' };
  return to.request('/jobs', { method: 'PUT', headers, body: JSON.stringify(job) });
}

test('a good job reaches the handler', async () => {
  const response = await put(app, good);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
});

test('a client of the routes knows what it has to send', () => {
  const client = hc<typeof app>('http://localhost');
  expectTypeOf<InferRequestType<typeof client.jobs.$put>['json']>().toEqualTypeOf<JobRequest>();
});

test('a bad job is answered with 400 and the issues', async () => {
  const response = await put(app, bad);
  expect(response.status).toBe(400);
  const { success, error } = (await response.json()) as { success: boolean; error: unknown };
  expect(success).toBe(false);
  expect(pathsOf(error)).toEqual(BAD_PATHS);
});

test('a hook may answer otherwise, and has the codes', async () => {
  const own = new Hono().put(
    '/jobs',
    sValidator('json', jobRequest, (result, context) =>
      result.success ? undefined : context.json(result.error, 422),
    ),
    (context) => context.json({}),
  );
  const response = await put(own, { ...good, jobId: 'not an id' });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual([
    {
      code: 'job-id',
      path: ['jobId'],
      message: 'jobId must be 1 to 64 ASCII letters, digits and hyphens.',
    },
  ]);
});
