// Schema Objects inside a document of OpenAPI 3.0, judged by a validator of that dialect.

import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-0';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StandardIssue } from '../../src/standard/index.js';
import { beyondOf } from '../generator/json-schema/beyond.js';
import { type EntityName, entities } from '../support/entities.js';
import { runs } from '../support/runs.js';
import { changedArbitrary, examplesOf, standardOf } from './support.js';

const DOCUMENT = 'https://spec.openapis.org/oas/3.0/schema';

function write(entity: EntityName) {
  return standardOf(entity)['~standard'].jsonSchema.input({ target: 'openapi-3.0' });
}

/** A document with the schema of the entity where that of a body is. */
function documentOf(entity: EntityName) {
  const content = { 'application/json': { schema: write(entity) } };
  const responses = { 200: { description: 'The entity.', content } };
  return {
    openapi: '3.0.3',
    info: { title: entity, version: '1' },
    paths: { '/entity': { get: { responses } } },
  };
}

const PLACE = '#/paths/~1entity/get/responses/200/content/application~1json/schema';

/** Whether the issue is of a rule that the dialect cannot say: of a key in a section, or of what is below its first level. */
function isBeyond(entity: EntityName, { path, code }: StandardIssue): boolean {
  const section = path.findIndex((step) => ['tags', 'desired', 'reported'].includes(`${step}`));
  const levels = section === -1 ? 0 : path.length - 1 - section;
  return levels > 1 || code === 'twin-key' || beyondOf(entity).includes(code);
}

describe.each(entities)('OpenAPI 3.0 of $name', ({ name }) => {
  test('is valid in a document', async () => {
    const isDocument = await validate(DOCUMENT);
    expect(isDocument(documentOf(name) as never).valid).toBe(true);
  });

  test('refers to nothing, so that it may stand anywhere', () => {
    expect(JSON.stringify(write(name))).not.toMatch(/\$ref|\$defs|definitions|\$id|\$schema/);
  });

  test('judges as the guard does, as far as the dialect reaches', async () => {
    const uri = `https://example.test/openapi-3.0/${name}`;
    registerSchema(documentOf(name) as never, uri, DOCUMENT);
    const judge = await validate(`${uri}${PLACE}`);
    let refused = 0;

    function expectAgreement(value: Parameters<typeof judge>[0]): void {
      const { issues } = standardOf(name)['~standard'].validate(value);
      const isSaid = issues?.some((issue) => !isBeyond(name, issue)) ?? false;
      // Either verdict is right of what breaks only rules that cannot be said.
      if (issues !== undefined && !isSaid) return;
      expect(judge(value).valid, JSON.stringify(issues)).toBe(!isSaid);
      refused += isSaid ? 1 : 0;
    }

    examplesOf(name).forEach(expectAgreement);
    fc.assert(fc.property(changedArbitrary(name), expectAgreement), { numRuns: runs(0.25) });
    expect(refused).toBeGreaterThan(0);
  });
});

test('null is nullable, and has a place in a list of values', () => {
  expect(write('Twin')).toMatchObject({
    type: 'object',
    properties: {
      etag: { type: 'string', nullable: true },
      status: {
        type: 'string',
        description: 'Whether the device may connect. [T3]',
        enum: ['enabled', 'disabled', null],
        nullable: true,
      },
    },
  });
});

test('what is null alone is a list of one value', () => {
  const { oneOf } = write('JobRequest');
  expect((oneOf as unknown[])[0]).toMatchObject({
    properties: {
      type: { type: 'string', enum: ['scheduleDeviceMethod'] },
      updateTwin: {
        type: 'string',
        enum: [null],
        nullable: true,
        description: 'Not used by this type of job: left out or `null`. [R2]',
      },
    },
  });
});

test('a list has items, which the dialect asks for, though they may be anything', () => {
  const { properties } = write('CloudToDeviceMethodRequest') as {
    properties: { payload: { not: { anyOf: unknown[] } } };
  };
  const tooLong = { type: 'array', items: {}, minItems: 65_536 };
  expect(properties.payload.not.anyOf).toContainEqual(tooLong);
  expect(write('Twin')).toMatchObject({
    properties: { parentScopes: { type: 'array', items: { type: 'string' } } },
  });
});

test('a condition is a choice of two', () => {
  expect(write('CloudToDeviceMethodRequest').anyOf).toEqual([
    { required: ['responseTimeoutInSeconds'], properties: { responseTimeoutInSeconds: {} } },
    { properties: { connectTimeoutInSeconds: { type: 'integer', maximum: 30 } } },
  ]);
});

test('of a section the first level is written out, and what is below is named', () => {
  const named = {
    description:
      'What may stand directly under level 1; an object or array is at level 2. [W1, W4]',
  };
  const { properties } = write('TwinPatch') as { properties: Record<string, object> };
  expect(properties.tags).toMatchObject({
    type: 'object',
    additionalProperties: {
      anyOf: [
        { type: 'string', enum: [null], nullable: true },
        { anyOf: [{ type: 'boolean' }, { type: 'string', maxLength: 4096 }, {}, {}, {}, {}] },
        { type: 'object', additionalProperties: named },
        { type: 'array', items: named },
      ],
    },
  });
  expect(JSON.stringify(write('JobList')).length).toBeLessThan(20_000);
});
