import Fastify from 'fastify';
import type { JobRequest, TwinPatch } from 'iothub-jobs-schema';
import { jobRequest, twinPatch } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { put } from './inject.js';
import { type StandardTypeProvider, standardCompiler } from './standard-compiler.js';

function app() {
  const fastify = Fastify().setValidatorCompiler(standardCompiler);
  const typed = fastify.withTypeProvider<StandardTypeProvider>();
  typed.put('/echo', { schema: { body: jobRequest } }, async ({ body }) => {
    const request: JobRequest = body;
    return { body: request };
  });
  typed.post('/patches', { schema: { body: twinPatch } }, async ({ body }) => {
    const patch: TwinPatch = body;
    // @ts-expect-error: the body is typed, so that a member which is none does not compile.
    return { patch, desired: body.desired };
  });
  return fastify;
}

test('what came is what the route receives', async () => {
  const sent = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: { floor: null } },
  };
  expect(await put(app(), sent)).toEqual({ status: 200, body: sent, message: undefined });
});

test('what is wrong is told at its place, with the code, and nothing is changed first', async () => {
  const fastify = app();
  fastify.setErrorHandler(({ validation }: { validation?: object[] }, _request, reply) =>
    reply.code(400).send(validation),
  );
  const sent = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    maxExecutionTimeInSeconds: '60',
    updateTwin: { etag: '*', tags: { 'site/floor.1': 3, rooms: [1, null] } },
  };
  const answer = await fastify.inject({ method: 'PUT', url: '/echo', payload: sent });
  const found = answer.json<{ keyword: string; instancePath: string }[]>();
  expect(found.map(({ keyword, instancePath }) => [instancePath, keyword])).toEqual([
    ['/maxExecutionTimeInSeconds', 'type'],
    ['/updateTwin/tags/site~1floor.1', 'twin-key'],
    ['/updateTwin/tags/rooms/1', 'twin-null'],
  ]);
});

test('the answer of Fastify without an error handler of its own holds places and sentences', async () => {
  const { status, message } = await put(app(), {
    type: 'scheduleUpdateTwin',
    updateTwin: { tags: {} },
  });
  expect({ status, message }).toEqual({
    status: 400,
    message:
      'body/queryCondition queryCondition is missing. Add queryCondition: "*" to target all devices., ' +
      'body/updateTwin/etag etag is missing. Add etag: "*".',
  });
});
