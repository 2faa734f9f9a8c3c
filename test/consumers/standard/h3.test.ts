import { getValidatedQuery, H3, type H3Event, readValidatedBody } from 'h3';
import type { CancelJobParameters, JobRequest } from 'iothub-jobs-schema';
import { cancelJobParameters, jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { app } from './examples/h3.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

async function put(job: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return app.request('/jobs', { method: 'PUT', headers, body: JSON.stringify(job) });
}

test('h3 passes a valid body to the handler', async () => {
  const response = await put(valid);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ type: 'scheduleUpdateTwin' });
  const read = (event: H3Event) => readValidatedBody(event, jobRequest);
  expectTypeOf(read).returns.resolves.toEqualTypeOf<JobRequest>();
});

test('h3 responds with 400 and the issues to an invalid body', async () => {
  const response = await put(invalid);
  expect(response.status).toBe(400);
  const error = (await response.json()) as { data: { issues: unknown } };
  expect(pathsOf(error.data.issues)).toEqual(INVALID_PATHS);
});

test('h3 validates a query', async () => {
  const cancel = new H3().post('/cancel', async (event) => {
    const parameters = await getValidatedQuery(event, cancelJobParameters);
    expectTypeOf(parameters).toEqualTypeOf<CancelJobParameters>();
    return parameters;
  });
  const valid = await cancel.request('/cancel?id=a&api-version=2021-04-12', { method: 'POST' });
  expect(await valid.json()).toEqual({ id: 'a', 'api-version': '2021-04-12' });
  const invalid = await cancel.request('/cancel?id=a', { method: 'POST' });
  const error = (await invalid.json()) as { data: { issues: unknown } };
  expect(pathsOf(error.data.issues)).toEqual([['api-version']]);
});
