import {
  type TypeBoxTypeProvider as Provider5,
  TypeBoxValidatorCompiler as validatorCompiler5,
} from '@fastify/type-provider-typebox';
import type { JobRequest, JobResponse, TwinPatch } from 'iothub-jobs-schema';
import {
  CancelJobParametersSchema,
  JobRequestSchema,
  JobResponseSchema,
  TwinPatchSchema,
} from 'iothub-jobs-schema/schemas';
import {
  type TypeBoxTypeProvider as Provider6,
  TypeBoxValidatorCompiler as validatorCompiler6,
} from 'type-provider-typebox-6';
import { Unsafe } from 'typebox';
import { expect, expectTypeOf, test } from 'vitest';
import { exactApp } from './exact-app.js';
import { echo, put } from './inject.js';

const dotted = { etag: '*', tags: { 'site.floor': 3 } };

test('provider 5 gives body, query and answer their types', async () => {
  const app = exactApp().withTypeProvider<Provider5>();
  const schema = {
    querystring: CancelJobParametersSchema,
    body: JobRequestSchema,
    response: { 200: JobResponseSchema },
  };
  app.put('/jobs', { schema }, async ({ body, query }): Promise<JobResponse> => {
    expectTypeOf(body).toExtend<JobRequest>();
    expectTypeOf(query.id).toEqualTypeOf<string>();
    if (body.type === 'scheduleUpdateTwin') expectTypeOf(body.updateTwin).toExtend<TwinPatch>();
    return { type: body.type, status: 'queued', jobId: query.id };
  });
  const sendTags = (tags: object) => {
    const payload = {
      type: 'scheduleUpdateTwin',
      queryCondition: '*',
      updateTwin: { etag: '*', tags },
    };
    return app.inject({ method: 'PUT', url: '/jobs?id=a&api-version=2021-04-12', payload });
  };
  expect((await sendTags({ floor: 3 })).json().jobId).toBe('a');
  expect((await sendTags({ 'site.floor': 3 })).statusCode).toBe(400);
});

test('provider 6 reads our schemas as plain JSON Schema: types of some members, and of a job none', () => {
  const app = exactApp().withTypeProvider<Provider6>();
  app.put('/jobs', { schema: { body: JobRequestSchema } }, async ({ body }) => {
    expectTypeOf(body).toBeUnknown();
  });
  app.put('/patches', { schema: { body: TwinPatchSchema } }, async ({ body }) => {
    expectTypeOf(body.etag).toEqualTypeOf<'*'>();
    expectTypeOf(body.tags).toBeUnknown();
  });
});

test('provider 6 types a schema that Unsafe of typebox 1 gives our type, and Ajv judges by it', async () => {
  const app = exactApp().withTypeProvider<Provider6>();
  const body = Unsafe<TwinPatch>(TwinPatchSchema);
  app.put('/echo', { schema: { body } }, async (request) => {
    expectTypeOf(request.body).toEqualTypeOf<TwinPatch>();
    return { body: request.body };
  });
  expect((await put(app, { etag: '*', tags: { floor: 3 } })).status).toBe(200);
  expect((await put(app, dotted)).status).toBe(400);
});

test('the validator compiler of provider 5 does not know our schemas, and the app does not start', async () => {
  const app = exactApp().setValidatorCompiler(validatorCompiler5);
  await expect(echo(app, { body: TwinPatchSchema }).ready()).rejects.toThrow('Unknown type');
});

test('that of provider 6 does not know our keywords, and takes what they refuse', async () => {
  const app = exactApp().setValidatorCompiler(validatorCompiler6);
  expect((await put(echo(app, { body: TwinPatchSchema }), dotted)).status).toBe(200);
});
