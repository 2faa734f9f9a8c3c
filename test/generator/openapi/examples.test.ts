import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hubErrorResponses } from '../../../src/fixtures/index.js';
import { accepts, acceptsBy, type Carrier, document, objectsIn } from './document.js';

const carriers = objectsIn(document).filter(
  (node) => 'schema' in node && 'examples' in node,
) as unknown as Carrier[];

const examples = carriers.flatMap(({ schema, examples = {} }) =>
  Object.entries(examples).map(([name, { value }]) => ({ name, schema, value })),
);

test('every request and response body has examples', () => {
  const withExamples = new Set(examples.map(({ schema }) => JSON.stringify(schema)));
  const names = ['JobRequest', 'JobResponse', 'JobList', 'DeviceJobQuery', 'DeviceJobList'];
  const schemas = [...names, 'HubErrorBody'].map((name) => `#/components/schemas/${name}`);
  for (const $ref of schemas) expect(withExamples).toContain(JSON.stringify({ $ref }));
});

test.each([
  ...Object.values(hubErrorResponses).flatMap((create) => {
    const { body } = create();
    return typeof body === 'string' && body.startsWith('{') ? [JSON.parse(body) as object] : [];
  }),
  { ExceptionMessage: 'Tracking ID:a' },
  { Message: { errorCode: 504101, message: 'm' }, ExceptionMessage: '' },
  { errorCode: 400004, message: 'm', info: 'text' },
])('HubErrorBody accepts %j', (body) => {
  expect(accepts('HubErrorBody', body)).toBe(true);
});

test('HubErrorBody rejects a text', () => {
  expect(accepts('HubErrorBody', 'text')).toBe(false);
});

test.each(examples)('the example $name is valid', (example) => {
  expect(acceptsBy(example.schema, example.value)).toBe(true);
});

test.each(
  Object.values(document.components.parameters).filter((parameter) => 'example' in parameter),
)('the example $example of the parameter $name is valid', ({ schema, example }) => {
  expect(acceptsBy(schema, example)).toBe(true);
});

describe('the files in examples/', () => {
  const read = (folder: string) => {
    const url = new URL(`../../../examples/${folder}/`, import.meta.url);
    const names = readdirSync(url).sort();
    return names.map((name) => [name, JSON.parse(readFileSync(new URL(name, url), 'utf8'))]);
  };
  const isTwin = (name: string) => name.endsWith('-twin.json') && name.startsWith('device');

  test.each(read('requests'))('%s is a valid request', (_name, value) => {
    expect(accepts('JobRequest', value)).toBe(true);
  });

  test.each(read('responses'))('%s is a valid response', (name, value) => {
    expect(accepts(isTwin(name) ? 'Twin' : 'JobResponse', value)).toBe(true);
  });

  test.each(read('broken'))('%s is rejected', (_name, value) => {
    expect(accepts('JobRequest', value)).toBe(false);
  });
});

test.each([
  ['SELECT * FROM devices.jobs', true],
  ["  select *\nfrom devices.jobs WHERE jobId = 'j'", true],
  ['SELECT * FROM devices', false],
  ['SELECT * FROM devices.jobsOfMine', false],
  ['SELECT deviceId FROM devices.jobs', false],
])('DeviceJobQuery accepts the query %j: %s', (query, isAccepted) => {
  expect(accepts('DeviceJobQuery', { query })).toBe(isAccepted);
});
