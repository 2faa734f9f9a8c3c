import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import type { InferRequestType } from 'hono/client';
import { hc } from 'hono/client';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { app } from './examples/hono.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

function put(to: Hono | typeof app, job: unknown): Promise<Response> | Response {
  const headers = { 'content-type': 'application/json' };
  return to.request('/jobs', { method: 'PUT', headers, body: JSON.stringify(job) });
}

test('Hono passes a valid body to the handler', async () => {
  const response = await put(app, valid);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
});

test('the Hono client infers the type of the body', () => {
  const client = hc<typeof app>('http://localhost');
  expectTypeOf<InferRequestType<typeof client.jobs.$put>['json']>().toEqualTypeOf<JobRequest>();
});

test('Hono responds with 400 and the issues to an invalid body', async () => {
  const response = await put(app, invalid);
  expect(response.status).toBe(400);
  const { success, error } = (await response.json()) as { success: boolean; error: unknown };
  expect(success).toBe(false);
  expect(pathsOf(error)).toEqual(INVALID_PATHS);
});

test('a Hono hook receives issues with codes', async () => {
  const app422 = new Hono().put(
    '/jobs',
    sValidator('json', jobRequest, (result, context) =>
      result.success ? undefined : context.json(result.error, 422),
    ),
    (context) => context.json({}),
  );
  const response = await put(app422, { ...valid, jobId: 'not an id' });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual([
    {
      code: 'job-id',
      path: ['jobId'],
      message: 'jobId must be 1 to 64 ASCII letters, digits and hyphens.',
    },
  ]);
});
