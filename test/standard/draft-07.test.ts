import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities } from '../support/entities.js';
import { runs } from '../support/runs.js';
import { changedArbitrary, compileFile, examplesOf, standardOf } from './support.js';

const STRICT = { strict: true, strictRequired: false, allErrors: true };

describe.each(entities)('draft 7 of $name', ({ name }) => {
  const write = () => standardOf(name)['~standard'].jsonSchema.input({ target: 'draft-07' });

  test('is valid by its meta-schema', () => {
    const ajv = new Ajv(STRICT);
    expect(write().$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(write()), ajv.errorsText()).toBe(true);
  });

  test('has no keyword of later drafts, and nothing beside a reference', () => {
    const text = JSON.stringify(write());
    expect(text).not.toMatch(/\$defs|2020-12/);
    const references = [...text.matchAll(/\{"\$ref":"#\/definitions\/(\w+)"\}/g)];
    expect(references.length).toBe(text.match(/\$ref/g)?.length ?? 0);
    const definitions = Object.keys((write().definitions as object | undefined) ?? {});
    expect(new Set(references.map(([, reference]) => reference))).toEqual(new Set(definitions));
  });

  test('says of every object whether it is closed', () => {
    expect(objectsIn(write()).filter((schema) => !('additionalProperties' in schema))).toEqual([]);
  });

  test('is compiled by a strict validator, and judges as the file does', () => {
    const byFile = compileFile(name);
    const byDraft07 = new Ajv(STRICT).compile(write());
    for (const value of examplesOf(name)) expect(byDraft07(value)).toBe(byFile(value));
    const property = fc.property(changedArbitrary(name), (value) => {
      expect(byDraft07(value)).toBe(byFile(value));
    });
    fc.assert(property, { numRuns: runs(0.5) });
  });

  test('is read alike by a validator that knows nothing of Ajv', async () => {
    const uri = `https://example.test/draft-07/${name}`;
    registerSchema({ ...write(), $id: uri } as never);
    const judge = await validate(uri);
    const byFile = compileFile(name);
    for (const value of examplesOf(name)) expect(judge(value).valid).toBe(byFile(value));
  });
});

/** Every schema in the value that is of objects. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  const { type } = value as { type?: unknown };
  return [type].flat().includes('object') ? [value, ...inner] : inner;
}

test('a description beside a reference is kept, and a reference alone stays one', () => {
  const { oneOf, definitions } = standardOf('JobRequest')['~standard'].jsonSchema.input({
    target: 'draft-07',
  });
  expect(oneOf).toEqual([
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
