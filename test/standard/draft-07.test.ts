import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities } from '../support/entities.js';
import { runs } from '../support/runs.js';
import { changedArbitrary, compileFile, examplesOf, standardOf } from './support.js';

const STRICT = { strict: true, strictRequired: false, allErrors: true };

describe.each(entities)('the draft-07 schema of $name', ({ name }) => {
  const write = () => standardOf(name)['~standard'].jsonSchema.input({ target: 'draft-07' });

  test('is valid against the meta-schema', () => {
    const ajv = new Ajv(STRICT);
    expect(write().$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(write()), ajv.errorsText()).toBe(true);
  });

  test('has no keywords of later drafts, and no keywords next to a $ref', () => {
    const text = JSON.stringify(write());
    expect(text).not.toMatch(/\$defs|2020-12/);
    const references = [...text.matchAll(/\{"\$ref":"#\/definitions\/(\w+)"\}/g)];
    expect(references.length).toBe(text.match(/\$ref/g)?.length ?? 0);
    const definitions = Object.keys((write().definitions as object | undefined) ?? {});
    expect(new Set(references.map(([, reference]) => reference))).toEqual(new Set(definitions));
  });

  test('has additionalProperties in every object schema', () => {
    expect(objectsIn(write()).filter((schema) => !('additionalProperties' in schema))).toEqual([]);
  });

  test('agrees with the file in Ajv in strict mode', () => {
    const isValidByFile = compileFile(name);
    const isValidByDraft07 = new Ajv(STRICT).compile(write());
    for (const value of examplesOf(name))
      expect(isValidByDraft07(value)).toBe(isValidByFile(value));
    const property = fc.property(changedArbitrary(name), (value) => {
      expect(isValidByDraft07(value)).toBe(isValidByFile(value));
    });
    fc.assert(property, { numRuns: runs(0.5) });
  });

  test('agrees with the file in another validator', async () => {
    const uri = `https://example.test/draft-07/${name}`;
    registerSchema({ ...write(), $id: uri } as never);
    const validateValue = await validate(uri);
    const isValidByFile = compileFile(name);
    for (const value of examplesOf(name))
      expect(validateValue(value).valid).toBe(isValidByFile(value));
  });
});

/** Returns all subschemas with the type object. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  const { type } = value as { type?: unknown };
  return [type].flat().includes('object') ? [value, ...inner] : inner;
}

test('the draft-07 schema wraps a $ref in allOf only if it has a description', () => {
  const { allOf, definitions } = standardOf('JobRequest')['~standard'].jsonSchema.input({
    target: 'draft-07',
  });
  expect((allOf as { then: object }[]).map(({ then }) => then)).toEqual([
    { $ref: '#/definitions/ScheduleDeviceMethodJobRequest' },
    { $ref: '#/definitions/ScheduleUpdateTwinJobRequest' },
  ]);
  expect(definitions).toMatchObject({
    ScheduleUpdateTwinJobRequest: {
      properties: {
        updateTwin: {
          description: 'The patch to write to each twin. [R2]',
          allOf: [{ $ref: '#/definitions/TwinPatch' }],
        },
      },
    },
  });
});
