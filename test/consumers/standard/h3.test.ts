import { getValidatedQuery, H3, type H3Event, readValidatedBody } from 'h3';
import type { CancelJobParameters, JobRequest } from 'iothub-jobs-schema';
import { cancelJobParameters, jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { app } from './examples/h3.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

async function put(job: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return app.request('/jobs', { method: 'PUT', headers, body: JSON.stringify(job) });
}

test('a good job reaches the handler', async () => {
  const response = await put(good);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
  const read = (event: H3Event) => readValidatedBody(event, jobRequest);
  expectTypeOf(read).returns.resolves.toEqualTypeOf<JobRequest>();
});

test('a bad job is answered with 400 and the issues', async () => {
  const response = await put(bad);
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { data: { issues: unknown } };
  expect(pathsOf(answer.data.issues)).toEqual(BAD_PATHS);
});

test('a query is judged too', async () => {
  const cancel = new H3().post('/cancel', async (event) => {
    const parameters = await getValidatedQuery(event, cancelJobParameters);
    expectTypeOf(parameters).toEqualTypeOf<CancelJobParameters>();
    return parameters;
  });
  const good = await cancel.request('/cancel?id=a&api-version=2021-04-12', { method: 'POST' });
  expect(await good.json()).toEqual({ id: 'a', 'api-version': '2021-04-12' });
  const bad = await cancel.request('/cancel?id=a', { method: 'POST' });
  const answer = (await bad.json()) as { data: { issues: unknown } };
  expect(pathsOf(answer.data.issues)).toEqual([['api-version']]);
});
