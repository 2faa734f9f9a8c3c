import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import {
  CloudToDeviceMethodRequestSchema,
  JobRequestSchema,
  TwinPatchSchema,
  TwinSchema,
} from 'iothub-jobs-schema/schemas';
import { expect, test } from 'vitest';
import { echo, put } from './inject.js';
import { strictApp } from './strict-app.js';

const job = {
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: { floor: 3 } },
};
const withPlugin = () => Fastify({ ajv: { plugins: [addHubKeywords] } });

const MODIFIED: [change: string, sent: object, received: object, error: string][] = [
  [
    'removes a misspelt property',
    { ...job, maxExecutionTimeSeconds: 60 },
    job,
    'body must NOT have additional properties',
  ],
  [
    'converts digits to a number',
    { ...job, maxExecutionTimeInSeconds: '60' },
    { ...job, maxExecutionTimeInSeconds: 60 },
    'body/maxExecutionTimeInSeconds must be integer',
  ],
  [
    'converts an array with one element to the element',
    { ...job, queryCondition: ['*'] },
    job,
    'body/queryCondition must be string',
  ],
  [
    'converts false to null in the unused branch',
    { ...job, cloudToDeviceMethod: false },
    { ...job, cloudToDeviceMethod: null },
    'body/cloudToDeviceMethod must be null',
  ],
];

test.each(MODIFIED)('Ajv with default options %s before validation', async (_, sent, received) => {
  const response = await put(echo(withPlugin(), { body: JobRequestSchema }), sent);
  expect(response).toMatchObject({ status: 200, body: received });
});

test.each(MODIFIED)(
  'strictApp rejects the input that default options modify: %s',
  async (_, sent, _received, error) => {
    const { status, message } = await put(echo(strictApp(), { body: JobRequestSchema }), sent);
    expect({ status, message }).toEqual({ status: 400, message: error });
  },
);

test('Ajv with default options modifies responses of IoT Hub, and strictApp rejects them', async () => {
  const twin = { deviceId: 5, version: '' };
  const { body } = await put(echo(withPlugin(), { body: TwinSchema }), twin);
  expect(body).toEqual({ deviceId: '5', version: null });
  expect((await put(echo(strictApp(), { body: TwinSchema }), twin)).status).toBe(400);
});

const INVALID: [schema: object, value: object][] = [
  [TwinPatchSchema, { etag: '*', tags: { 'site.floor': 3, list: [null], long: 'a'.repeat(4097) } }],
  [CloudToDeviceMethodRequestSchema, { methodName: 'a', payload: 'a'.repeat(131_071) }],
];

test.each(INVALID)(
  'strict: false without the plugin silently disables the rules',
  async (body, value) => {
    const app = Fastify({ ajv: { customOptions: { strict: false } } });
    expect((await put(echo(app, { body }), value)).status).toBe(200);
    expect((await put(echo(strictApp(), { body }), value)).status).toBe(400);
  },
);

test('strict: false with the plugin keeps the rules', async () => {
  const app = Fastify({ ajv: { plugins: [addHubKeywords], customOptions: { strict: false } } });
  const patch = { etag: '*', tags: { 'site.floor': 3 } };
  expect((await put(echo(app, { body: TwinPatchSchema }), patch)).status).toBe(400);
});

const twoErrors = { ...job, updateTwin: { etag: '"a"', tags: { 'a.b': 1, 'c.d': 1 } } };

test.each([withPlugin, strictApp])(
  'Ajv without allErrors reports only the first error: %o',
  async (app) => {
    const { message } = await put(echo(app(), { body: JobRequestSchema }), twoErrors);
    expect(message).toBe('body/updateTwin/etag must be equal to constant');
  },
);

/** Creates an app that responds with all errors. */
function allErrorsApp() {
  const customOptions = { allErrors: true, removeAdditional: false as const };
  const app = Fastify({ ajv: { plugins: [addHubKeywords], customOptions } });
  app.setErrorHandler(({ validation = [] }: { validation?: object[] }, _request, reply) =>
    reply.code(400).send({ body: validation }),
  );
  return echo(app, { body: JobRequestSchema });
}

test('Ajv with allErrors reports each error of the branch', async () => {
  const { body } = await put(allErrorsApp(), twoErrors);
  expect(body).toMatchObject([
    { instancePath: '/updateTwin/etag' },
    { instancePath: '/updateTwin/tags/a.b', params: { code: 'twin-key' } },
    { instancePath: '/updateTwin/tags/c.d', params: { code: 'twin-key' } },
  ]);
});

test('Ajv with allErrors reports every unknown property, but at most 100 errors of a section', async () => {
  const entries = Array.from({ length: 2000 }, (_, index) => [`unknown.${index}`, 0]);
  const unknown = await put(allErrorsApp(), { ...job, ...Object.fromEntries(entries) });
  expect(unknown.body).toHaveLength(2000);
  const tags = Object.fromEntries(entries.slice(0, 200));
  const invalid = await put(allErrorsApp(), { ...job, updateTwin: { etag: '*', tags } });
  expect(invalid.body).toHaveLength(101);
  expect((invalid.body as unknown[]).at(-1)).toMatchObject({ params: { code: 'truncated' } });
});

test('Fastify rejects a key __proto__ before validation', async () => {
  const response = await echo(strictApp(), { body: TwinPatchSchema }).inject({
    method: 'PUT',
    url: '/echo',
    headers: { 'content-type': 'application/json' },
    payload: '{"etag":"*","tags":{"__proto__":1}}',
  });
  expect(response.statusCode).toBe(400);
  expect(response.json().code).toBe('FST_ERR_CTP_INVALID_JSON_BODY');
});
