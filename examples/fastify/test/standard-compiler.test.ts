import Fastify from 'fastify';
import type { JobRequest, TwinPatch } from 'iothub-jobs-schema';
import { jobRequest, twinPatch } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { type StandardTypeProvider, standardCompiler } from '../src/standard-compiler.js';

function buildApp() {
  const fastify = Fastify().setValidatorCompiler(standardCompiler);
  const typed = fastify.withTypeProvider<StandardTypeProvider>();
  typed.put('/echo', { schema: { body: jobRequest } }, async ({ body }) => {
    const request: JobRequest = body;
    return { body: request };
  });
  typed.post('/patches', { schema: { body: twinPatch } }, async ({ body }) => {
    const patch: TwinPatch = body;
    // @ts-expect-error: TwinPatch has no such property.
    return { patch, desired: body.desired };
  });
  return fastify;
}

async function put(payload: object) {
  const response = await buildApp().inject({ method: 'PUT', url: '/echo', payload });
  return { status: response.statusCode, json: response.json<Record<string, unknown>>() };
}

test('standardCompiler passes a valid body to the route unchanged', async () => {
  const payload = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: { floor: null } },
  };
  expect(await put(payload)).toEqual({ status: 200, json: { body: payload } });
});

test('standardCompiler reports each issue with its path and code', async () => {
  const app = buildApp();
  app.setErrorHandler(({ validation }: { validation?: object[] }, _request, reply) =>
    reply.code(400).send(validation),
  );
  const payload = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    maxExecutionTimeInSeconds: '60',
    updateTwin: { etag: '*', tags: { 'site/floor.1': 3, rooms: [1, null] } },
  };
  const response = await app.inject({ method: 'PUT', url: '/echo', payload });
  const errors = response.json<{ keyword: string; instancePath: string }[]>();
  expect(errors.map(({ keyword, instancePath }) => [instancePath, keyword])).toEqual([
    ['/maxExecutionTimeInSeconds', 'type'],
    ['/updateTwin/tags/site~1floor.1', 'twin-key'],
    ['/updateTwin/tags/rooms/1', 'twin-null'],
  ]);
});

test('Fastify responds with the paths and messages by default', async () => {
  const { status, json } = await put({ type: 'scheduleUpdateTwin', updateTwin: { tags: {} } });
  expect({ status, message: json.message }).toEqual({
    status: 400,
    message:
      'body/queryCondition queryCondition is missing. Add queryCondition, such as "tags.site = \'Lyon\'", or "*" for all devices., ' +
      'body/updateTwin/etag etag is missing. Add etag: "*".',
  });
});
