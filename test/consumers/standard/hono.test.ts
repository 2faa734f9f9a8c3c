import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobId, jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

const app = new Hono().put('/jobs/:id', sValidator('json', jobRequest), (context) => {
  const job = context.req.valid('json');
  expectTypeOf(job).toEqualTypeOf<JobRequest>();
  return context.json({ type: job.type }, 201);
});

function put(job: unknown): Promise<Response> | Response {
  return app.request('/jobs/a', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(job),
  });
}

test('a good job reaches the handler', async () => {
  const response = await put(good);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
});

test('a bad job is answered with 400 and the issues', async () => {
  const response = await put(bad);
  expect(response.status).toBe(400);
  const { success, error } = (await response.json()) as { success: boolean; error: unknown };
  expect(success).toBe(false);
  expect(pathsOf(error)).toEqual(BAD_PATHS);
});

test('a hook may answer otherwise, with the codes', async () => {
  const strict = new Hono().put(
    '/jobs',
    sValidator('json', jobRequest, (result, context) =>
      result.success ? undefined : context.json(result.error, 422),
    ),
    (context) => context.json({}),
  );
  const response = await strict.request('/jobs', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...good, jobId: 'not an id' }),
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual([
    {
      code: 'job-id',
      path: ['jobId'],
      message: 'jobId must be 1 to 64 ASCII letters, digits and hyphens.',
    },
  ]);
  expect(jobId['~standard'].vendor).toBe('iothub-jobs-schema');
});
