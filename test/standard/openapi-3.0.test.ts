// Validates with Schema Objects inside an OpenAPI 3.0 document, by a validator of that dialect.

import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-0';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StandardIssue } from '../../src/standard/index.js';
import { rulesNotChecked } from '../generator/json-schema/rules-not-checked.js';
import { type EntityName, entities } from '../support/entities.js';
import { sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { changedArbitrary, examplesOf, standardOf } from './support.js';

const DOCUMENT = 'https://spec.openapis.org/oas/3.0/schema';

function write(entity: EntityName) {
  return standardOf(entity)['~standard'].jsonSchema.input({ target: 'openapi-3.0' });
}

/** Creates a document with the schema of the entity as the schema of a response body. */
function documentOf(entity: EntityName) {
  const content = { 'application/json': { schema: write(entity) } };
  const responses = { 200: { description: 'The entity.', content } };
  return {
    openapi: '3.0.3',
    info: { title: entity, version: '1' },
    paths: { '/entity': { get: { responses } } },
  };
}

const POINTER = '#/paths/~1entity/get/responses/200/content/application~1json/schema';

/** The entities with desired and reported properties of responses. */
const hasReturnedProperties = new Set(
  sectionPlaces
    .filter(({ schema }) => schema.twinSection === 'properties')
    .map(({ entity }) => entity),
);

/**
 * Checks whether OpenAPI 3.0 cannot express the rule of an issue: rules of section keys, and of values below the first level; in
 * desired and reported properties of responses, of all values but the reserved ones.
 */
function isInexpressible(entity: EntityName, { path, code }: StandardIssue): boolean {
  const section = path.findIndex((step) => ['tags', 'desired', 'reported'].includes(`${step}`));
  const levels = section === -1 ? 0 : path.length - 1 - section;
  const isOpen = hasReturnedProperties.has(entity) && path[section] !== 'tags';
  const isUnchecked =
    levels === 1 && isOpen && !['$version', '$metadata'].includes(`${path.at(-1)}`);
  return isUnchecked || levels > 1 || code === 'twin-key' || rulesNotChecked(entity).includes(code);
}

describe.each(entities)('the OpenAPI 3.0 schema of $name', ({ name }) => {
  test('is valid in a document', async () => {
    const isDocument = await validate(DOCUMENT);
    expect(isDocument(documentOf(name) as never).valid).toBe(true);
  });

  test('has no references and ids', () => {
    expect(JSON.stringify(write(name))).not.toMatch(/\$ref|\$defs|definitions|\$id|\$schema/);
  });

  test('agrees with the guard on all rules that OpenAPI 3.0 can express', async () => {
    const uri = `https://example.test/openapi-3.0/${name}`;
    registerSchema(documentOf(name) as never, uri, DOCUMENT);
    const validateValue = await validate(`${uri}${POINTER}`);
    let rejected = 0;

    function expectAgreement(value: Parameters<typeof validateValue>[0]): void {
      const { issues } = standardOf(name)['~standard'].validate(value);
      const isInvalid = issues?.some((issue) => !isInexpressible(name, issue)) ?? false;
      // Both results are right if the value breaks only rules that cannot be expressed.
      if (issues !== undefined && !isInvalid) return;
      expect(validateValue(value).valid, JSON.stringify(issues)).toBe(!isInvalid);
      rejected += isInvalid ? 1 : 0;
    }

    examplesOf(name).forEach(expectAgreement);
    fc.assert(fc.property(changedArbitrary(name), expectAgreement), { numRuns: runs(0.25) });
    expect(rejected).toBeGreaterThan(0);
  });
});

test('the OpenAPI 3.0 schema uses nullable and adds null to enums', () => {
  expect(write('Twin')).toMatchObject({
    type: 'object',
    properties: {
      etag: { type: 'string', nullable: true },
      status: {
        type: 'string',
        enum: ['enabled', 'disabled', null],
        nullable: true,
      },
    },
  });
});

test('the OpenAPI 3.0 schema has oneOf for the types of a job request, and expresses null as an enum', () => {
  const { oneOf, allOf } = write('JobRequest');
  expect(allOf).toBeUndefined();
  expect((oneOf as unknown[])[0]).toMatchObject({
    properties: {
      type: { type: 'string', enum: ['scheduleDeviceMethod'] },
      updateTwin: {
        type: 'string',
        enum: [null],
        nullable: true,
        description: 'Not used by this type of job: absent or `null`. [R2]',
      },
    },
  });
});

test('the OpenAPI 3.0 schema has items for every array, as the dialect requires', () => {
  const { properties } = write('CloudToDeviceMethodRequest') as {
    properties: { payload: { not: { anyOf: unknown[] } } };
  };
  const tooLong = { type: 'array', items: {}, minItems: 65_536 };
  expect(properties.payload.not.anyOf).toContainEqual(tooLong);
  expect(write('Twin')).toMatchObject({
    properties: { parentScopes: { type: 'array', items: { type: 'string' } } },
  });
});

test('the OpenAPI 3.0 schema expresses if and else as anyOf', () => {
  expect(write('CloudToDeviceMethodRequest').anyOf).toEqual([
    { required: ['responseTimeoutInSeconds'], properties: { responseTimeoutInSeconds: {} } },
    { properties: { connectTimeoutInSeconds: { type: 'integer', maximum: 30 } } },
  ]);
});

test('the OpenAPI 3.0 schema includes only the first level of a section', () => {
  const level2 = {
    description: 'A value inside level 1; an object or array is at level 2. [W1, W4]',
  };
  const { properties } = write('TwinPatch') as { properties: Record<string, object> };
  expect(properties.tags).toMatchObject({
    type: 'object',
    additionalProperties: {
      anyOf: [
        { type: 'object', additionalProperties: level2 },
        {
          anyOf: [
            { type: 'array', items: level2 },
            {
              anyOf: [
                { type: 'string', maxLength: 4096 },
                { anyOf: [{ type: 'number' }, { type: 'boolean', nullable: true }] },
              ],
            },
          ],
        },
      ],
    },
  });
  expect(JSON.stringify(write('JobList')).length).toBeLessThan(20_000);
});
