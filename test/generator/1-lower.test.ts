import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lowerSchema, lowerSchemas, SUPPORTED_KEYWORDS } from '../../generator/stages/1-lower.js';

const lower = (schema: object) => lowerSchema(schema, 'Entity');

describe('lowerSchema', () => {
  test('drops annotations and additionalProperties: true', () => {
    const schema = { $id: 'A', title: 'A', description: 'An A.', additionalProperties: true };
    expect(lower({ ...schema, type: 'object' })).toEqual({ type: 'object' });
  });

  test('turns a type or null into nullable', () => {
    expect(lower({ type: ['string', 'null'] })).toEqual({ type: 'string', nullable: true });
  });

  test('drops the type next to enum and const', () => {
    const issue = 'enum';
    expect(lower({ type: 'string', enum: ['a'], issue })).toEqual({ enum: ['a'], issue });
    expect(lower({ type: 'string', const: 'a', issue })).toEqual({ const: 'a', issue });
  });

  test('turns a schema under additionalProperties into mapOf', () => {
    const schema = { type: 'object', additionalProperties: { type: ['string', 'null'] } };
    const mapOf = { type: 'string', nullable: true };
    expect(lower(schema)).toEqual({ type: 'object', mapOf });
  });

  test('lowers properties, items and branches', () => {
    const inner = { type: 'string', description: 'A name.' };
    const properties = {
      name: inner,
      names: { type: 'array', items: inner, maxItems: 2, issue: 'enum' },
    };
    const lowered = {
      name: { type: 'string' },
      names: { type: 'array', items: { type: 'string' }, maxItems: 2, issue: 'enum' },
    };
    expect(lower({ allOf: [{ properties }] })).toEqual({ allOf: [{ properties: lowered }] });
  });
});

test('lowerSchema turns a union into oneOf with the discriminator of Ajv', () => {
  const branches = [{ title: 'A', type: 'object' }];
  expect(lower({ type: 'object', anyOf: branches, discriminateBy: 'kind' })).toEqual({
    type: 'object',
    oneOf: [{ type: 'object' }],
    discriminator: { propertyName: 'kind' },
  });
});

describe('lowerSchema drops maxLength', () => {
  const issue = 'job-id';

  test('if the pattern rejects longer strings', () => {
    const schema = { type: 'string', pattern: '^[a-z]{1,8}$', maxLength: 8, issue };
    expect(lower(schema)).toEqual({ type: 'string', pattern: '^[a-z]{1,8}$', issue });
  });

  test('if maxUtf16Units or another part of allOf rejects longer strings', () => {
    const units = { type: 'string', maxUtf16Units: 8, maxLength: 8 };
    expect(lower(units)).not.toHaveProperty('maxLength');
    const parts = [{ pattern: '^a{8}$', issue }, { maxLength: 8 }];
    expect(lower({ allOf: parts })).toEqual({ allOf: [{ pattern: '^a{8}$', issue }, {}] });
  });

  test.each([
    { type: 'string', maxLength: 8 },
    { type: 'string', pattern: '^[a-z]*$', maxLength: 8, issue },
    { type: 'string', pattern: '^[a-z]{1,9}$', maxLength: 8, issue },
    { type: 'string', maxUtf16Units: 9, maxLength: 8 },
    // The pattern is in another branch.
    { anyOf: [{ pattern: '^a{8}$', issue }, { maxLength: 8 }], discriminateBy: 'kind' },
  ])('and rejects %j, where it has an effect', (schema) => {
    expect(() => lower(schema)).toThrow(
      /"maxLength" needs a "pattern" or "maxUtf16Units" that is at least as strict\. (These allow 9 characters|A pattern needs)/,
    );
  });
});

describe('lowerSchemas throws an Error that names the property', () => {
  const throwsFor = (labels: object) => () => {
    const schema = { type: 'object', properties: { labels } };
    lowerSchemas([{ name: 'Configuration', schema }]);
  };

  test('for an unsupported keyword', () => {
    expect(throwsFor({ patternProperties: {} })).toThrow(
      `Configuration.labels: keyword "patternProperties" is not supported. Supported: ${SUPPORTED_KEYWORDS.join(', ')}. Write maps with \`record\` of builders.ts.`,
    );
  });

  test('in an item and in the value of a map', () => {
    const text = { type: 'string', format: 'uri' };
    expect(throwsFor({ additionalProperties: text })).toThrow(
      'Configuration.labels.*: keyword "format"',
    );
    const list = { type: 'array', items: text, maxItems: 1, issue: 'enum' };
    expect(throwsFor(list)).toThrow('Configuration.labels[]: keyword "format"');
  });

  test.each([
    [{ pattern: 'a' }, '"pattern" needs the annotation "issue"'],
    [
      { pattern: 'a', issue: 'patern' },
      '"issue" must be a code of src/issues/codes.ts, not "patern". Did you mean "pattern"?',
    ],
    [
      { pattern: 'a', issue: 'configuration' },
      '"issue" must be a code of src/issues/codes.ts, not "configuration".',
    ],
    [
      { pattern: '(^a', issue: 'pattern' },
      '"pattern" must be a regular expression. Invalid regular expression: /(^a/',
    ],
    [{ minLength: 2, issue: 'enum' }, '"minLength" must be 1'],
    [{ items: {} }, '"items" needs "maxItems"'],
    [{ anyOf: [{}] }, '"anyOf" needs "discriminateBy"'],
    [{ additionalProperties: {}, properties: {} }, 'a map must not have "properties"'],
    [{ type: 'number' }, 'a number needs both "minimum" and "maximum"'],
    [{ type: ['integer', 'null'], minimum: 0, issue: 'range' }, 'a number needs both'],
    [{ maximum: 5, issue: 'range' }, 'a number needs both "minimum" and "maximum"'],
    [{ enum: ['a', 1], issue: 'enum' }, '"enum" must have strings'],
    [
      { type: ['string', 'integer'], minimum: 0, maximum: 1, issue: 'range' },
      'the type string or integer is not supported',
    ],
  ])('for %j', (schema, message) => {
    expect(throwsFor(schema)).toThrow(`Configuration.labels: ${message}`);
  });
});

test('generator/README.md lists the supported keywords', () => {
  const readme = readFileSync('generator/README.md', 'utf8');
  const [, section = ''] = readme.split('## Supported keywords');
  const listed = (section.split('\n## ')[0] ?? '').match(/(?<=^\| `)[$\w]+/gm);
  expect(listed?.sort()).toEqual([...SUPPORTED_KEYWORDS]);
});
