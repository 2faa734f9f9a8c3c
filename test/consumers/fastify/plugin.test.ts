import { createRequire } from 'node:module';
import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import { rebootJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';
import * as schemas from 'iothub-jobs-schema/schemas';
import { expect, test } from 'vitest';
import { exactApp } from './exact-app.js';
import { echo, put } from './inject.js';

const require = createRequire(import.meta.url);
const { addHubKeywords: requiredPlugin } = require('iothub-jobs-schema/ajv');
const body = schemas.JobRequestSchema;
const dotted = { ...tagDeletingJobRequest(), updateTwin: { etag: '*', tags: { 'a.b': 1 } } };

test.each([
  ['by itself', [addHubKeywords]],
  ['with options, of which it has none', [[addHubKeywords, {}] as [typeof addHubKeywords, object]]],
  ['of the other format', [requiredPlugin]],
])('the plugin %s brings the keywords', async (_how, plugins) => {
  const app = echo(Fastify({ ajv: { plugins } }), { body });
  expect((await put(app, tagDeletingJobRequest())).status).toBe(200);
  const { status, message } = await put(app, dotted);
  expect(status).toBe(400);
  expect(message).toContain('body/updateTwin/tags/a.b is not a valid key');
});

test('without the plugin the app does not start', async () => {
  const app = echo(Fastify(), { body });
  await expect(app.ready()).rejects.toThrow('strict mode: unknown keyword: "discriminator"');
});

test.each(Object.entries(schemas))('%s compiles as the schema of a body', async (_name, schema) => {
  const app = echo(exactApp(), { body: schema });
  await expect(app.ready()).resolves.toBeDefined();
});

test('a schema serves several routes, and others by reference', async () => {
  const app = exactApp();
  app.addSchema(body);
  const reply = async () => ({});
  app.put('/by-reference', { schema: { body: { $ref: 'JobRequest#' } } }, reply);
  app.put('/by-value', { schema: { body } }, reply);
  for (const url of ['/by-reference', '/by-value']) {
    const call = (payload: object) => app.inject({ method: 'PUT', url, payload });
    expect((await call(rebootJobRequest())).statusCode).toBe(200);
    expect((await call(dotted)).statusCode).toBe(400);
  }
});
