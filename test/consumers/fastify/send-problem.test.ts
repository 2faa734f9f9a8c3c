import Fastify, { type FastifyInstance, type FastifySchemaCompiler } from 'fastify';
import { toPointer, validateTwinPatch } from 'iothub-jobs-schema';
import { TwinPatchSchema } from 'iothub-jobs-schema/schemas';
import { expect, test } from 'vitest';
import { sendProblem } from './send-problem.js';
import { strictApp } from './strict-app.js';

function appWith(app: FastifyInstance, body: unknown): FastifyInstance {
  app.setErrorHandler(sendProblem);
  app.put('/patch', { schema: { body } }, async () => ({}));
  return app;
}

const withAjv = () => appWith(strictApp(), TwinPatchSchema);
/** Validates patches with the guard, and passes its issues to Fastify as `docs/fastify.md` shows. */
const patchCompiler: FastifySchemaCompiler<unknown> = () => (value) => {
  const result = validateTwinPatch(value);
  if (result.ok) return { value };
  const error = result.issues.map(({ path, code, message }) => ({
    keyword: code,
    instancePath: toPointer(path),
    schemaPath: '',
    params: { path },
    message,
  }));
  return { error };
};
const withGuards = () => appWith(Fastify().setValidatorCompiler(patchCompiler as never), {});

test.each([withAjv, withGuards])(
  'sendProblem responds to an invalid request with problem details: %o',
  async (create) => {
    const payload = { etag: '*', tags: { 'a/b.c': 1 } };
    const response = await create().inject({ method: 'PUT', url: '/patch', payload });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json(?:;|$)/);
    expect(response.json()).toMatchObject({
      type: 'about:blank',
      status: 400,
      detail: 'The value has 1 issue.',
      in: 'body',
      errors: [{ pointer: '#/tags/a~1b.c', code: 'twin-key' }],
    });
  },
);

test.each([withAjv, withGuards])(
  'sendProblem leaves other errors to Fastify: %o',
  async (create) => {
    const response = await create().inject({
      method: 'PUT',
      url: '/patch',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toMatch(/^application\/json/);
  },
);
