import { getValidatedRouterParams, H3, readValidatedBody } from 'h3';
import type { CancelJobParameters, JobRequest } from 'iothub-jobs-schema';
import { cancelJobParameters, jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

const app = new H3()
  .put('/jobs', async (event) => {
    const job = await readValidatedBody(event, jobRequest);
    expectTypeOf(job).toEqualTypeOf<JobRequest>();
    return { type: job.type };
  })
  .post('/jobs/:id/cancel/:api-version', async (event) => {
    const parameters = await getValidatedRouterParams(event, cancelJobParameters);
    expectTypeOf(parameters).toEqualTypeOf<CancelJobParameters>();
    return parameters;
  });

function put(job: unknown): Promise<Response> | Response {
  return app.request('/jobs', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(job),
  });
}

test('a good job reaches the handler', async () => {
  const response = await put(good);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
});

test('a bad job is answered with 400 and the issues', async () => {
  const response = await put(bad);
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { data: { issues: unknown } };
  expect(pathsOf(answer.data.issues)).toEqual(BAD_PATHS);
});
