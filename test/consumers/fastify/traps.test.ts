import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import {
  CloudToDeviceMethodRequestSchema,
  JobRequestSchema,
  TwinPatchSchema,
  TwinSchema,
} from 'iothub-jobs-schema/schemas';
import { expect, test } from 'vitest';
import { exactApp } from './exact-app.js';
import { echo, put } from './inject.js';

const job = {
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: { floor: 3 } },
};
const withPlugin = () => Fastify({ ajv: { plugins: [addHubKeywords] } });
const exact = exactApp;

const CHANGED: [what: string, sent: object, received: object, refusal: string][] = [
  [
    'a misspelt member is removed',
    { ...job, maxExecutionTimeSeconds: 60 },
    job,
    'body must NOT have additional properties',
  ],
  [
    'digits become a number',
    { ...job, maxExecutionTimeInSeconds: '60' },
    { ...job, maxExecutionTimeInSeconds: 60 },
    'body/maxExecutionTimeInSeconds must be integer',
  ],
  [
    'a list of one becomes its item',
    { ...job, queryCondition: ['*'] },
    job,
    'body/queryCondition must be string',
  ],
  [
    'false becomes the null of a branch that is not used',
    { ...job, cloudToDeviceMethod: false },
    { ...job, cloudToDeviceMethod: null },
    'body/cloudToDeviceMethod must be null',
  ],
];

test.each(CHANGED)('by default %s before the rules are asked', async (_what, sent, received) => {
  const answer = await put(echo(withPlugin(), { body: JobRequestSchema }), sent);
  expect(answer).toMatchObject({ status: 200, body: received });
});

test.each(CHANGED)('with the exact options not: %s', async (_what, sent, _received, refusal) => {
  const { status, message } = await put(echo(exact(), { body: JobRequestSchema }), sent);
  expect({ status, message }).toEqual({ status: 400, message: refusal });
});

test('by default what a hub returned is changed as well, and with the exact options refused', async () => {
  const twin = { deviceId: 5, version: '' };
  const { body } = await put(echo(withPlugin(), { body: TwinSchema }), twin);
  expect(body).toEqual({ deviceId: '5', version: null });
  expect((await put(echo(exact(), { body: TwinSchema }), twin)).status).toBe(400);
});

const LOST: [schema: object, value: object][] = [
  [TwinPatchSchema, { etag: '*', tags: { 'site.floor': 3, list: [null], long: 'a'.repeat(4097) } }],
  [CloudToDeviceMethodRequestSchema, { methodName: 'a', payload: 'a'.repeat(131_071) }],
];

test.each(LOST)(
  'by strict: false without the plugin our rules are lost, and nobody is told',
  async (body, value) => {
    const app = Fastify({ ajv: { customOptions: { strict: false } } });
    expect((await put(echo(app, { body }), value)).status).toBe(200);
    expect((await put(echo(exact(), { body }), value)).status).toBe(400);
  },
);

test('strict: false beside the plugin loses nothing', async () => {
  const app = Fastify({ ajv: { plugins: [addHubKeywords], customOptions: { strict: false } } });
  const patch = { etag: '*', tags: { 'site.floor': 3 } };
  expect((await put(echo(app, { body: TwinPatchSchema }), patch)).status).toBe(400);
});

const twoFaults = { ...job, updateTwin: { etag: '"a"', tags: { 'a.b': 1, 'c.d': 1 } } };

test('without the discriminator the errors of the branch that was not meant come first', async () => {
  const { message } = await put(echo(withPlugin(), { body: JobRequestSchema }), twoFaults);
  expect(message?.split(', ')).toEqual([
    "body must have required property 'cloudToDeviceMethod'",
    'body/updateTwin/etag must be equal to constant',
    'body must match exactly one schema in oneOf',
  ]);
});

test('with the discriminator and without allErrors the first error is the only one', async () => {
  const { message } = await put(echo(exact(), { body: JobRequestSchema }), twoFaults);
  expect(message).toBe('body/updateTwin/etag must be equal to constant');
});

/** An app that lists each error. */
function listing() {
  const customOptions = { discriminator: true, allErrors: true, removeAdditional: false as const };
  const app = Fastify({ ajv: { plugins: [addHubKeywords], customOptions } });
  app.setErrorHandler(({ validation = [] }: { validation?: object[] }, _request, reply) =>
    reply.code(400).send({ body: validation }),
  );
  return echo(app, { body: JobRequestSchema });
}

test('with the discriminator and allErrors each error of the branch that was meant is told', async () => {
  const { body } = await put(listing(), twoFaults);
  expect(body).toMatchObject([
    { instancePath: '/updateTwin/etag' },
    { instancePath: '/updateTwin/tags/a.b', params: { code: 'twin-key' } },
    { instancePath: '/updateTwin/tags/c.d', params: { code: 'twin-key' } },
  ]);
});

test('with allErrors each unknown member is an error, of a section no more than 100 faults', async () => {
  const members = Array.from({ length: 2000 }, (_, index) => [`unknown.${index}`, 0]);
  const unknown = await put(listing(), { ...job, ...Object.fromEntries(members) });
  expect(unknown.body).toHaveLength(2000);
  const tags = Object.fromEntries(members.slice(0, 200));
  const faults = await put(listing(), { ...job, updateTwin: { etag: '*', tags } });
  expect(faults.body).toHaveLength(100);
});

test('a key __proto__, which the guards judge like any other, Fastify refuses before', async () => {
  const answer = await echo(exact(), { body: TwinPatchSchema }).inject({
    method: 'PUT',
    url: '/echo',
    headers: { 'content-type': 'application/json' },
    payload: '{"etag":"*","tags":{"__proto__":1}}',
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().code).toBe('FST_ERR_CTP_INVALID_JSON_BODY');
});
