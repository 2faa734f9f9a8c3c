// Ajv's meta-schema for secure schemas requires limits next to all keywords that take time.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';
import { maxPatternLength } from '../../../generator/max-pattern-length.js';
import { schemasById as schemas } from '../../../src/schemas/index.js';
import { readAll } from './patterns.js';

const path = createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-secure.json');
const isSecure = new Ajv({ strictTypes: false, allErrors: true }).compile(
  JSON.parse(readFileSync(path, 'utf8')) as AnySchema,
);

// Editors show a message per keyword, so the schemas for them have patterns without limits. patterns.test.ts says that none is slow.
const files = readAll(
  fileURLToPath(new URL('../../../schemas', import.meta.url)),
  /\.json$/,
).filter(([name]) => !name.startsWith('editor'));

/** Lists the missing limits. Each part of `$defs` is checked alone, since the meta-schema has an older draft without `$defs`. */
function findUnbounded(schema: object): string[] {
  const { $defs = {}, ...rest } = withoutPrefixes(schema) as { $defs?: object };
  return Object.entries({ '': rest, ...$defs }).flatMap(([name, part]) => {
    isSecure(part);
    return (isSecure.errors ?? []).map(({ instancePath, message }) =>
      `${name}${instancePath} ${message}`.trim(),
    );
  });
}

/** Omits patterns of names that are a prefix: they take no time, however long a name is. */
function withoutPrefixes(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    [value, ...Object.keys(Object(value))].includes('^\\$iotin:') ? undefined : value,
  );
}

test.each(Object.entries(schemas))(
  '%s has a limit for every keyword that takes time',
  (_name, schema) => {
    expect(findUnbounded(schema)).toEqual([]);
  },
);

test.each(files)('%s has a limit for every keyword that takes time', (_path, text) => {
  expect(findUnbounded(JSON.parse(text))).toEqual([]);
});

test.each([
  [{ type: 'string', pattern: '^a$' }, "must have required property 'maxLength'"],
  [{ type: 'string', format: 'date-time' }, "must have required property 'maxLength'"],
  [
    { $defs: { Key: { not: { pattern: 'a' } } } },
    "Key/not must have required property 'maxLength'",
  ],
  [
    { properties: { a: { uniqueItems: true } } },
    "/properties/a must have required property 'maxItems'",
  ],
  [{ patternProperties: { a: {} } }, "must have required property 'propertyNames'"],
])('the meta-schema rejects %j', (schema, message) => {
  expect(findUnbounded(schema).join()).toContain(message);
});

/** Returns every pattern of the schema, with the `maxLength` next to it. */
function findPatterns(schema: unknown): [pattern: string, maxLength: unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern, maxLength } = schema as Record<string, unknown>;
  const inner = Object.values(schema).flatMap(findPatterns);
  return typeof pattern === 'string' ? [[pattern, maxLength], ...inner] : inner;
}

const patterns = Object.values(schemas).flatMap(findPatterns);

test.each([...new Map(patterns)])('maxLength next to %s is %d', (pattern, maxLength) => {
  const longest = maxPatternLength(pattern);
  if (Number.isFinite(longest)) expect(maxLength).toBe(longest);
  // Limited by maxUtf16Units [R8], and by the other part of the condition [R4].
  else
    expect([pattern, maxLength]).toBeOneOf([
      ['\\S', 100],
      [expect.stringMatching(/^\^\(\?!/), 8192],
    ]);
});
