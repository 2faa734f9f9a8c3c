// The examples of docs/standard-libraries.md: each library accepts a valid job, and reports the issues of an invalid one.

import { parse } from '@aws-lambda-powertools/parser';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import { sValidator } from '@hono/standard-validator';
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import { call, os } from '@orpc/server';
import { createEnv } from '@t3-oss/env-core';
import { FieldApi, FormApi } from '@tanstack/form-core';
import { initTRPC } from '@trpc/server';
import { asSchema, type InferSchema } from 'ai';
import { Ajv } from 'ajv';
import { getValidatedQuery, H3, type H3Event, readValidatedBody } from 'h3';
import { Hono } from 'hono';
import { hc, type InferRequestType } from 'hono/client';
import type { CancelJobParameters, JobRequest, JobResponse, Twin } from 'iothub-jobs-schema';
import {
  completedTwinJobResponse,
  deviceTwin,
  firmwareJobRequest,
  rebootJobRequest,
  tagDeletingJobRequest,
} from 'iothub-jobs-schema/fixtures';
import file from 'iothub-jobs-schema/json/job-request.json' with { type: 'json' };
import * as standard from 'iothub-jobs-schema/standard';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { z } from 'zod';
import { createJob as aiTool } from './examples/ai.js';
import { app as h3App } from './examples/h3.js';
import { app as honoApp } from './examples/hono.js';
import { server as mcpServer } from './examples/mcp.js';
import { createJob as orpcJob } from './examples/orpc.js';
import { handler } from './examples/powertools.js';
import { readEnv } from './examples/t3-env.js';
import { createJobForm } from './examples/tanstack-form.js';
import { router } from './examples/trpc.js';
import { expectJobBody } from './examples/vitest.js';
import { order } from './examples/zod.js';

const { jobRequest, jobResponse } = standard;
const valid = firmwareJobRequest();
const invalid = {
  ...tagDeletingJobRequest(),
  updateTwin: { etag: '*', tags: { 'site/floor.1': 3, rooms: [1, null] } },
} as never;

/** The paths of the issues: keys without escapes, array indexes as numbers. */
const PATHS = [
  ['updateTwin', 'tags', 'site/floor.1'],
  ['updateTwin', 'tags', 'rooms', 1],
];

/** The messages of the issues, including hints. */
const MESSAGES = [
  'site/floor.1 is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed. Nest an object instead of using a dot.',
  'Item 1 must not be null: null in an array does not delete anything.',
];

/** Returns the paths of issues that a library passes through. */
function pathsOf(issues: unknown): unknown[] {
  return (issues as { path?: unknown }[]).map(({ path }) => path);
}

/** What the libraries put into errors and responses: not all of it is in their types. */
interface Reported {
  readonly code?: string;
  readonly cause?: unknown;
  readonly error?: unknown;
  readonly data?: { readonly issues: unknown };
}

const issuesOf = (cause: unknown) => (cause as { issues: unknown }).issues;

/** Returns the error of a promise that is rejected. */
function errorOf(promise: Promise<unknown>): Promise<Reported> {
  return promise.then(
    () => expect.fail('nothing was thrown'),
    (error) => error,
  );
}

const put = (body: unknown) => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Sends the job to the app. Returns the status and the body of the response. */
async function send(app: Pick<typeof honoApp, 'request'> | typeof h3App, job: unknown) {
  const response = await app.request('/jobs', put(job));
  return { status: response.status, body: (await response.json()) as Reported };
}

async function submit(job: JobRequest) {
  const submitted: JobRequest[] = [];
  const form = createJobForm(job, (sent) => submitted.push(sent));
  form.mount();
  await form.handleSubmit();
  return {
    submitted,
    errors: form.state.errorMap.onSubmit as Record<string, { message: string }[]>,
  };
}

const trpc = router.createCaller({});
const created = { type: 'scheduleUpdateTwin', status: 'queued' };

const ACCEPTS: [library: string, run: () => unknown, expected: unknown][] = [
  ['AI SDK', () => asSchema(aiTool.inputSchema).validate?.(valid), { success: true, value: valid }],
  ['h3', () => send(h3App, valid), { status: 200, body: { type: 'scheduleUpdateTwin' } }],
  ['Hono', () => send(honoApp, valid), { status: 201, body: { type: 'scheduleUpdateTwin' } }],
  ['oRPC', () => call(orpcJob, valid), 'scheduleUpdateTwin'],
  ['Powertools', () => handler(valid), 'scheduleUpdateTwin'],
  ['TanStack Form', async () => (await submit(valid)).submitted, [valid]],
  ['tRPC', () => trpc.createJob(valid), created],
  ['Vitest', () => expectJobBody({ body: valid }), undefined],
  ['zod', () => order.parse({ customer: 'a', job: valid }).job, valid],
];

test.each(ACCEPTS)('%s accepts a valid job', async (_library, run, expected) => {
  expect(await run()).toEqual(expected);
});

const REPORTS: [library: string, run: () => Promise<unknown>, expected: object][] = [
  [
    'AI SDK, as the cause of the error',
    async () => {
      const result = await asSchema(aiTool.inputSchema).validate?.(invalid);
      return result?.success === false && result.error.cause;
    },
    PATHS,
  ],
  ['h3, with 400', async () => (await send(h3App, invalid)).body.data?.issues, PATHS],
  ['Hono, with 400', async () => (await send(honoApp, invalid)).body.error, PATHS],
  ['oRPC', async () => (await errorOf(call(orpcJob, invalid))).data?.issues, PATHS],
  ['Powertools', async () => (await errorOf(handler(invalid))).cause, PATHS],
  [
    'Powertools in safe mode',
    async () => (parse(invalid, undefined, jobRequest, true) as { error?: Error }).error?.cause,
    PATHS,
  ],
  ['tRPC', async () => issuesOf((await errorOf(trpc.createJob(invalid))).cause), PATHS],
  [
    'zod, with paths from the whole value',
    async () => order.safeParse({ customer: 'a', job: invalid }).error?.issues,
    PATHS.map((path) => ['job', ...path]),
  ],
];

test.each(REPORTS)('%s reports the issues of an invalid job', async (_library, run, expected) => {
  expect(pathsOf(await run())).toEqual(expected);
});

test('the libraries infer the types of entities', () => {
  expectTypeOf<InferSchema<typeof jobRequest>>().toEqualTypeOf<JobRequest>();
  expectTypeOf(aiTool.execute).parameter(0).toEqualTypeOf<JobRequest>();
  const read = (event: H3Event) => readValidatedBody(event, jobRequest);
  expectTypeOf(read).returns.resolves.toEqualTypeOf<JobRequest>();
  const query = (event: H3Event) => getValidatedQuery(event, standard.cancelJobParameters);
  expectTypeOf(query).returns.resolves.toEqualTypeOf<CancelJobParameters>();
  const client = hc<typeof honoApp>('http://localhost');
  expectTypeOf<InferRequestType<typeof client.jobs.$put>['json']>().toEqualTypeOf<JobRequest>();
  const ofOrpc = () => call(orpcJob, valid);
  expectTypeOf(ofOrpc).returns.resolves.toEqualTypeOf<JobRequest['type']>();
  const parsed = () => parse(valid, undefined, jobRequest);
  expectTypeOf(parsed).returns.toEqualTypeOf<JobRequest>();
  expectTypeOf(trpc.createJob).parameter(0).toEqualTypeOf<JobRequest>();
  expectTypeOf(trpc.createJob).returns.resolves.toEqualTypeOf<JobResponse>();
  expectTypeOf<z.infer<typeof order>>().toEqualTypeOf<{ customer: string; job: JobRequest }>();
});

// The AI SDK adds `additionalProperties: false` to every object without additionalProperties.
test.each([
  ['jobRequest', jobRequest, [valid, rebootJobRequest(), tagDeletingJobRequest()]],
  ['a method', standard.cloudToDeviceMethodRequest, [rebootJobRequest().cloudToDeviceMethod]],
  ['twinPatch', standard.twinPatch, [valid.updateTwin, tagDeletingJobRequest().updateTwin]],
] as const)('the JSON Schema of %s for a model accepts valid values', async (_, schema, values) => {
  const jsonSchema = await asSchema<unknown>(schema).jsonSchema;
  const accepts = new Ajv({ strict: false }).compile(jsonSchema as object);
  for (const value of values) expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);
  expect(accepts({ ...values[0], more: 1 })).toBe(false);
});

test('h3 validates a query', async () => {
  const app = new H3().post('/cancel', (event) =>
    getValidatedQuery(event, standard.cancelJobParameters),
  );
  const cancel = (query: string) => app.request(`/cancel?${query}`, { method: 'POST' });
  const accepted = await cancel('id=a&api-version=2021-04-12');
  expect(await accepted.json()).toEqual({ id: 'a', 'api-version': '2021-04-12' });
  const rejected = (await (await cancel('id=a')).json()) as { data: { issues: unknown } };
  expect(pathsOf(rejected.data.issues)).toEqual([['api-version']]);
});

test('a Hono hook receives issues with codes', async () => {
  const app = new Hono().put(
    '/jobs',
    sValidator('json', jobRequest, (result, context) =>
      result.success ? undefined : context.json(result.error, 422),
    ),
    (context) => context.json({}),
  );
  expect(await send(app, { ...valid, jobId: 'not an id' })).toEqual({
    status: 422,
    body: [
      {
        code: 'job-id',
        path: ['jobId'],
        message: 'jobId must be 1 to 64 ASCII letters, digits and hyphens.',
      },
    ],
  });
});

test('oRPC validates output', async () => {
  const getTwin = os.output(standard.twin).handler(() => deviceTwin());
  const output = await call(getTwin, undefined);
  expectTypeOf(output).toEqualTypeOf<Twin>();
  expect(output).toEqual(deviceTwin());
  const getInvalid = os.output(standard.twin).handler(() => ({ version: -1 }));
  const error = await errorOf(call(getInvalid, undefined));
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(issuesOf(error.cause))).toEqual([['version']]);
});

test('tRPC throws BAD_REQUEST for invalid input, and INTERNAL_SERVER_ERROR for invalid output', async () => {
  expect((await errorOf(trpc.createJob(invalid))).code).toBe('BAD_REQUEST');
  const { procedure, router: routerOf } = initTRPC.create();
  const output = { type: 'export', status: 'gone' } as never;
  const getJob = procedure.output(jobResponse).query(() => output);
  const error = await errorOf(routerOf({ getJob }).createCaller({}).getJob());
  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(pathsOf(issuesOf(error.cause))).toEqual([['status']]);
});

test('expect.schemaMatching rejects an invalid value, and works at any depth', () => {
  expect(() => expectJobBody({ body: invalid })).toThrow('deeply equal');
  const value = { jobs: [completedTwinJobResponse()], at: '2026-03-15T02:00:00Z' };
  expect(value).toEqual({
    jobs: [expect.schemaMatching(jobResponse)],
    at: expect.schemaMatching(standard.timestamp),
  });
});

test('zod reports the messages of an entity', () => {
  const { error } = order.safeParse({ customer: 'a', job: invalid });
  expect(error?.issues.map(({ message }) => message)).toEqual(MESSAGES);
});

test('an envelope of Powertools accepts an entity as a zod schema only', () => {
  const eventOf = (detail: unknown) => ({
    version: '0',
    id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
    'detail-type': 'job',
    source: 'test',
    account: '111122223333',
    time: '2026-03-15T02:00:00Z',
    region: 'eu-west-1',
    resources: [],
    detail,
  });
  const asZod = order.shape.job;
  expect(parse(eventOf(valid), EventBridgeEnvelope, asZod)).toEqual(valid);
  const result = parse(eventOf(invalid), EventBridgeEnvelope, asZod, true);
  if (result.success) expect.fail('accepted');
  const expected = PATHS.map((path) => ['detail', ...path]);
  expect(pathsOf((result.error.cause as z.ZodError).issues)).toEqual(expected);
  expect(() => parse(eventOf(valid), EventBridgeEnvelope, jobRequest)).toThrow(
    'expected a Zod schema',
  );
});

test('TanStack Form reports each issue at its field', async () => {
  const { submitted, errors } = await submit(invalid);
  expect(submitted).toEqual([]);
  expect(Object.keys(errors)).toEqual(['updateTwin.tags.site/floor.1', 'updateTwin.tags.rooms[1]']);
  expect(Object.values(errors).map(([issue]) => issue?.message)).toEqual(MESSAGES);
});

test('TanStack Form validates a field', () => {
  const form = new FormApi({ defaultValues: { job: 'nightly' } });
  form.mount();
  const field = new FieldApi({ form, name: 'job', validators: { onChange: standard.jobId } });
  field.mount();
  field.setValue('every night');
  expect(field.state.meta.errors.map((error) => error?.message)).toEqual([
    'The value must be 1 to 64 ASCII letters, digits and hyphens.',
  ]);
  field.setValue('nightly');
  expect(field.state.meta.errors).toEqual([]);
});

test('t3-env returns valid variables, and reports each invalid one', () => {
  const env = readEnv({ GATEWAY_DEVICE: 'pump-14', NIGHTLY_JOB: 'nightly' });
  expectTypeOf(env.GATEWAY_DEVICE).toExtend<string>();
  expect(env.GATEWAY_DEVICE).toBe('pump-14');
  vi.spyOn(console, 'error').mockReturnValue();
  const read = () => readEnv({ GATEWAY_DEVICE: 'pump 14', NIGHTLY_JOB: 'nightly' });
  expect(read).toThrow('Invalid environment variables');

  const onValidationError = vi.fn((_issues: unknown): never => {
    throw new Error('invalid');
  });
  const server = { NIGHTLY_JOB: standard.jobId, NOT_BEFORE: standard.timestamp };
  const runtimeEnv = { NOT_BEFORE: '2026-02-30T02:00:00Z' };
  expect(() => createEnv({ server, runtimeEnv, onValidationError })).toThrow('invalid');
  expect(pathsOf(onValidationError.mock.calls[0]?.[0])).toEqual([['NIGHTLY_JOB'], ['NOT_BEFORE']]);
});

describe('an MCP tool', () => {
  async function connect(server: McpServer): Promise<Client> {
    const [one, other] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1.0.0' });
    await Promise.all([server.connect(one), client.connect(other)]);
    return client;
  }

  test('has the JSON Schemas of the entities, accepts valid input and reports issues', async () => {
    const client = await connect(mcpServer);
    const { tools } = await client.listTools();
    expect(tools[0]?.inputSchema).toEqual(file);
    expect(tools[0]?.outputSchema).toMatchObject({ title: 'JobResponse' });

    const name = 'create-job';
    const accepted = await client.callTool({ name, arguments: { ...valid } });
    expect(accepted.structuredContent).toEqual(created);

    const rejected = await client.callTool({ name, arguments: invalid });
    expect(rejected.isError).toBe(true);
    const [content] = rejected.content as { text: string }[];
    for (const [index, path] of PATHS.entries()) {
      expect(content?.text).toContain(`${path.join('.')}: ${MESSAGES[index]}`);
    }
  });

  test('requires a schema of an object, and infers the type of its input', async () => {
    const server = new McpServer({ name: 'other', version: '1.0.0' });
    server.registerTool('list', { inputSchema: standard.jobList }, () => ({ content: [] }));
    server.registerTool('create-job', { inputSchema: jobRequest }, (job) => {
      expectTypeOf(job).toEqualTypeOf<JobRequest>();
      return { content: [] };
    });
    const client = await connect(server);
    await expect(client.listTools()).rejects.toThrow('must describe objects');
  });
});
