import * as guards from 'iothub-jobs-schema';
import * as fixtures from 'iothub-jobs-schema/fixtures';
import * as schemas from 'iothub-jobs-schema/schemas';
import { jobResponse } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { strictApp } from './strict-app.js';

/** Returns the response of Fastify for each value with this response schema. */
async function serializeAll(schema: object, values: readonly unknown[]) {
  const app = strictApp();
  app.get<{ Params: { index: number } }>(
    '/:index',
    { schema: { response: { 200: schema } } },
    async ({ params }) => values[params.index],
  );
  return Promise.all(values.map((_, index) => app.inject(`/${index}`)));
}

async function serialize(schema: object, value: unknown) {
  const [response] = await serializeAll(schema, [value]);
  return { status: response?.statusCode, body: response?.json() };
}

type Guard = (value: unknown) => boolean;
const examples = Object.values(fixtures)
  .filter((make): make is () => never => typeof make === 'function')
  .map((make): unknown => make());

/** Each entity that is an object or array, with its fixtures. */
const ENTITIES = Object.entries(schemas.schemasById)
  .filter(([, schema]) => ['object', 'array'].includes(schema.type))
  .flatMap(([name, schema]): [string, object, unknown[]][] => {
    const guard = (guards as unknown as Record<string, Guard>)[`is${name}`];
    return guard ? [[name, schema, examples.filter((example) => guard(example))]] : [];
  });

test.each(ENTITIES)('%s as a response schema keeps all properties', async (_, schema, values) => {
  expect(values.length).toBeGreaterThan(0);
  const responses = await serializeAll(schema, values);
  expect(responses.map((response) => response.json())).toEqual(JSON.parse(JSON.stringify(values)));
});

test('TwinSchema as a response schema keeps unknown properties, nulls and metadata', async () => {
  const twin = {
    deviceId: 'pump-1',
    etag: null,
    capabilities: null,
    tags: { site: { floors: [1, null, { a: 2 }] }, gone: null },
    properties: { desired: { $version: 3, $metadata: { a: { $lastUpdatedVersion: 2 } } } },
    configurations: { rollout: { status: 'Applied' } },
    addedByTheHub: { a: 1 },
  };
  expect(await serialize(schemas.TwinSchema, twin)).toEqual({ status: 200, body: twin });
});

test.each([0, false, '', null, 1.5, 'text', [1, null], { a: null }])(
  'CloudToDeviceMethodSchema as a response schema keeps the payload %j',
  async (payload) => {
    const method = { methodName: 'a', payload };
    const { body } = await serialize(schemas.CloudToDeviceMethodSchema, method);
    expect(body).toEqual(method);
  },
);

const { jsonSchema } = jobResponse['~standard'];
const withUnknown = {
  type: 'unknown',
  status: 'unknown',
  parentJobId: 'a',
  updateTwin: { tags: { a: [null] } },
};

test('a draft-07 Standard Schema as a response schema keeps unknown properties', async () => {
  const { body } = await serialize(jsonSchema.output({ target: 'draft-07' }), withUnknown);
  expect(body).toEqual(withUnknown);
});

test.each(['draft-2020-12', 'openapi-3.0'])(
  'a Standard Schema of %s as a response schema drops unknown properties',
  async (target) => {
    const { body } = await serialize(jsonSchema.output({ target }), withUnknown);
    expect(body).toEqual({
      type: 'unknown',
      status: 'unknown',
      updateTwin: { tags: { a: [null] } },
    });
  },
);

test('TwinPatchSchema as a response schema drops unknown properties', async () => {
  const patch = { etag: '*', tags: { a: null }, desired: { b: 1 } };
  const { body } = await serialize(schemas.TwinPatchSchema, patch);
  expect(body).toEqual({ etag: '*', tags: { a: null } });
});

test('a response schema does not validate', async () => {
  const job = {
    type: 'scheduleTwinUpdate',
    status: 'done',
    createdTime: 'yesterday',
    updateTwin: { tags: { 'a.b': 1 } },
  };
  expect(await serialize(schemas.JobResponseSchema, job)).toEqual({ status: 200, body: job });
});

test.each([
  ['lacks a required property', { jobId: 'a' }, '"type" is required!'],
  [
    'has a property of another type',
    { type: 'unknown', status: 'unknown', jobId: 5 },
    "The value of '#/properties/jobId' does not match schema definition.",
  ],
])('Fastify responds with 500 to a value that %s', async (_, value, message) => {
  const { status, body } = await serialize(schemas.JobResponseSchema, value);
  expect({ status, message: body.message }).toEqual({ status: 500, message });
});
