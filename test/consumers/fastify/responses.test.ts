import * as guards from 'iothub-jobs-schema';
import * as fixtures from 'iothub-jobs-schema/fixtures';
import * as schemas from 'iothub-jobs-schema/schemas';
import { jobResponse } from 'iothub-jobs-schema/standard';
import { expect, test } from 'vitest';
import { exactApp } from './exact-app.js';

/** What Fastify answers with each of the values, written by the schema. */
async function writeAll(schema: object, values: readonly unknown[]) {
  const app = exactApp();
  app.get<{ Params: { at: number } }>(
    '/:at',
    { schema: { response: { 200: schema } } },
    async ({ params }) => values[params.at],
  );
  return Promise.all(values.map((_, at) => app.inject(`/${at}`)));
}

async function write(schema: object, value: unknown) {
  const [answer] = await writeAll(schema, [value]);
  return { status: answer?.statusCode, body: answer?.json() };
}

type Guard = (value: unknown) => boolean;
const examples = Object.values(fixtures)
  .filter((make): make is () => never => typeof make === 'function')
  .map((make): unknown => make());

/** Each entity that is an object or a list, with the fixtures that it takes. */
const ENTITIES = Object.entries(schemas)
  .filter(([, schema]) => ['object', 'array'].includes(schema.type))
  .flatMap(([name, schema]): [string, object, unknown[]][] => {
    const guard = (guards as unknown as Record<string, Guard>)[`is${name.replace('Schema', '')}`];
    return guard ? [[name, schema, examples.filter((example) => guard(example))]] : [];
  });

test.each(ENTITIES)('by %s no member of a legal value is lost', async (_name, schema, values) => {
  expect(values.length).toBeGreaterThan(0);
  const answers = await writeAll(schema, values);
  expect(answers.map((answer) => answer.json())).toEqual(JSON.parse(JSON.stringify(values)));
});

test('members that no schema names, nulls and metadata are written', async () => {
  const twin = {
    deviceId: 'pump-1',
    etag: null,
    capabilities: null,
    tags: { site: { floors: [1, null, { a: 2 }] }, gone: null },
    properties: { desired: { $version: 3, $metadata: { a: { $lastUpdatedVersion: 2 } } } },
    configurations: { rollout: { status: 'Applied' } },
    addedByTheHub: { a: 1 },
  };
  expect(await write(schemas.TwinSchema, twin)).toEqual({ status: 200, body: twin });
});

test.each([0, false, '', null, 1.5, 'text', [1, null], { a: null }])(
  'the payload %j of a method is written as it is',
  async (payload) => {
    const method = { methodName: 'a', payload };
    const { body } = await write(schemas.CloudToDeviceMethodSchema, method);
    expect(body).toEqual(method);
  },
);

const { jsonSchema } = jobResponse['~standard'];
const unnamed = {
  type: 'unknown',
  status: 'unknown',
  parentJobId: 'a',
  updateTwin: { tags: { a: [null] } },
};

test('a Standard Schema of draft 7 loses no member either', async () => {
  const { body } = await write(jsonSchema.output({ target: 'draft-07' }), unnamed);
  expect(body).toEqual(unnamed);
});

test.each(['draft-2020-12', 'openapi-3.0'])(
  'a Standard Schema of %s loses members that it does not name',
  async (target) => {
    const { body } = await write(jsonSchema.output({ target }), unnamed);
    expect(body).toEqual({
      type: 'unknown',
      status: 'unknown',
      updateTwin: { tags: { a: [null] } },
    });
  },
);

test('of what is sent, members that are not listed are left out', async () => {
  const patch = { etag: '*', tags: { a: null }, desired: { b: 1 } };
  const { body } = await write(schemas.TwinPatchSchema, patch);
  expect(body).toEqual({ etag: '*', tags: { a: null } });
});

test('a response schema writes, it does not judge', async () => {
  const job = {
    type: 'scheduleTwinUpdate',
    status: 'done',
    createdTime: 'yesterday',
    updateTwin: { tags: { 'a.b': 1 } },
  };
  expect(await write(schemas.JobResponseSchema, job)).toEqual({ status: 200, body: job });
});

test.each([
  ['lacks a required member', { jobId: 'a' }, '"type" is required!'],
  [
    'has another type',
    { type: 'unknown', status: 'unknown', jobId: 5 },
    "The value of '#/properties/jobId' does not match schema definition.",
  ],
])('a value that %s is answered with 500', async (_what, value, message) => {
  const { status, body } = await write(schemas.JobResponseSchema, value);
  expect({ status, message: body.message }).toEqual({ status: 500, message });
});
