import { createRequire } from 'node:module';
import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import { rebootJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';
import * as schemas from 'iothub-jobs-schema/schemas';
import { expect, test } from 'vitest';
import { echo, put } from './inject.js';
import { strictApp } from './strict-app.js';

const require = createRequire(import.meta.url);
const { addHubKeywords: requiredPlugin } = require('iothub-jobs-schema/ajv');
const body = schemas.JobRequestSchema;
const dotted = { ...tagDeletingJobRequest(), updateTwin: { etag: '*', tags: { 'a.b': 1 } } };

test.each([
  ['without options', [addHubKeywords]],
  ['with options', [[addHubKeywords, {}] as [typeof addHubKeywords, object]]],
  ['from CommonJS', [requiredPlugin]],
])('addHubKeywords adds the keywords %s', async (_, plugins) => {
  const app = echo(Fastify({ ajv: { plugins } }), { body });
  expect((await put(app, tagDeletingJobRequest())).status).toBe(200);
  const { status, message } = await put(app, dotted);
  expect(status).toBe(400);
  expect(message).toContain('body/updateTwin/tags/a.b is not a valid key');
});

test('Fastify does not start without addHubKeywords', async () => {
  const app = echo(Fastify(), { body });
  await expect(app.ready()).rejects.toThrow('strict mode: unknown keyword: "discriminateBy"');
});

test.each(Object.entries(schemas.schemasById))(
  'Fastify compiles %s as a body schema',
  async (_, schema) => {
    const app = echo(strictApp(), { body: schema });
    await expect(app.ready()).resolves.toBeDefined();
  },
);

test('Fastify accepts a schema for several routes, by value and by reference', async () => {
  const app = strictApp();
  app.addSchema(schemas.schemasById.JobRequest);
  const handler = async () => ({});
  app.put('/by-reference', { schema: { body: { $ref: 'JobRequest#' } } }, handler);
  app.put('/by-value', { schema: { body } }, handler);
  for (const url of ['/by-reference', '/by-value']) {
    const call = (payload: object) => app.inject({ method: 'PUT', url, payload });
    expect((await call(rebootJobRequest())).statusCode).toBe(200);
    expect((await call(dotted)).statusCode).toBe(400);
  }
});
