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
import * as typebox1 from 'iothub-jobs-schema/typebox';
import {
  type TypeBoxTypeProvider as Provider6,
  TypeBoxValidatorCompiler as validatorCompiler6,
} from 'type-provider-typebox-6';
import { expect, expectTypeOf, test } from 'vitest';
import { echo, put } from './inject.js';
import { strictApp } from './strict-app.js';

const dotted = { etag: '*', tags: { 'site.floor': 3 } };

test('provider 5 infers the types of body, query and response', async () => {
  const app = strictApp().withTypeProvider<Provider5>();
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

test('provider 6 infers the types of body, query and response of the schemas for TypeBox 1', async () => {
  const app = strictApp().withTypeProvider<Provider6>();
  const schema = {
    querystring: typebox1.CancelJobParametersSchema,
    body: typebox1.JobRequestSchema,
    response: { 200: typebox1.JobResponseSchema },
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
  expect((await sendTags({ floor: 3 })).json()).toEqual({
    type: 'scheduleUpdateTwin',
    status: 'queued',
    jobId: 'a',
  });
  expect((await sendTags({ 'site.floor': 3 })).statusCode).toBe(400);
});

test('provider 6 infers the types of some properties only of the schemas for TypeBox 0.34', () => {
  const app = strictApp().withTypeProvider<Provider6>();
  app.put('/jobs', { schema: { body: JobRequestSchema } }, async ({ body }) => {
    expectTypeOf(body.type).toEqualTypeOf<'scheduleDeviceMethod' | 'scheduleUpdateTwin'>();
    expectTypeOf(body.jobId).toBeUnknown();
  });
  app.put('/patches', { schema: { body: TwinPatchSchema } }, async ({ body }) => {
    expectTypeOf(body.etag).toEqualTypeOf<'*'>();
    expectTypeOf(body.tags).toBeUnknown();
  });
});

test('Fastify does not start with the validator compiler of provider 5', async () => {
  const app = strictApp().setValidatorCompiler(validatorCompiler5);
  await expect(echo(app, { body: TwinPatchSchema }).ready()).rejects.toThrow(
    'Failed building the validation schema',
  );
});

test('the validator compiler of provider 6 checks the keywords of the schemas for TypeBox 1', async () => {
  const app = strictApp().setValidatorCompiler(validatorCompiler6);
  echo(app, { body: typebox1.TwinPatchSchema });
  expect((await put(app, { etag: '*', tags: { floor: 3 } })).status).toBe(200);
  expect(await put(app, dotted)).toMatchObject({
    status: 400,
    message: 'body/tags must obey the rules of a twin section [R15]',
  });
});

test('the validator compiler of provider 6 ignores the keywords of the schemas for TypeBox 0.34', async () => {
  const app = strictApp().setValidatorCompiler(validatorCompiler6);
  expect((await put(echo(app, { body: TwinPatchSchema }), dotted)).status).toBe(200);
});
