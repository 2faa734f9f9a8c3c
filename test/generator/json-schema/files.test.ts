import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { entities } from '../../../generator/entities.js';
import { toFileName } from '../../../generator/names.js';
import { fileNames, files, readText } from './files.js';

test('each entity has a file, and no other files exist', () => {
  expect(fileNames).toEqual(entities.map(({ name }) => `${toFileName(name)}.json`).sort());
});

test.each([
  ['Twin', 'twin'],
  ['JobResponse', 'job-response'],
  ['X509Thumbprint', 'x509-thumbprint'],
  ['CloudToDeviceMethod', 'cloud-to-device-method'],
])('toFileName(%j) is %s, which users refer to', (entity, name) => {
  expect(toFileName(entity)).toBe(name);
});

test.each(fileNames)('%s begins with its dialect, id, title and description', (name) => {
  const file = JSON.parse(readText(name)) as Record<string, unknown>;
  expect(Object.keys(file).slice(0, 4)).toEqual(['$schema', '$id', 'title', 'description']);
  expect(file.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(file.$id).toBe(`urn:iothub-jobs-schema:2021-04-12:${name.replace('.json', '')}`);
});

test.each(fileNames)('%s is indented by two spaces and ends with a line feed', (name) => {
  const text = readText(name);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});

const STRICT = { strict: true, strictRequired: false, allErrors: true };

describe.each([...files])('the file of %s', (_entity, file) => {
  test('is valid against the meta-schema of draft 2020-12', () => {
    const ajv = new Ajv2020(STRICT);
    expect(ajv.validateSchema(file), ajv.errorsText()).toBe(true);
  });

  test('compiles in the strict mode of Ajv, without our keywords', () => {
    expect(() => new Ajv2020(STRICT).compile(file)).not.toThrow();
  });

  test('refers to each of its definitions and to nothing else', () => {
    const references = new Set(JSON.stringify(file).match(/"#\/\$defs\/[^"]+"/g));
    const names = Object.keys(file.$defs ?? {});
    expect([...references].sort()).toEqual(names.map((name) => `"#/$defs/${name}"`).sort());
  });
});

const OURS = [
  'twinSection',
  'methodPayload',
  'querySyntax',
  'maxUtf16Units',
  'notAbove',
  'requiredAny',
  'issue',
  'discriminator',
];

/** Returns every value of the keyword in a file. */
function valuesOf(keyword: string, node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === keyword ? [value] : valuesOf(keyword, value),
  );
}

const patterns = new Set([...files.values()].flatMap((file) => valuesOf('pattern', file)));

describe.each([...patterns] as string[])('the pattern %s', (pattern) => {
  test('is valid in ECMA-262 with the flag u', () => {
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  test('has no lookaround, which RE2 does not support', () => {
    expect(pattern).not.toMatch(/\(\?(?!:)/);
  });

  test('has no repetition above 1000, which RE2 does not support', () => {
    const figures = (pattern.match(/(?<=\{|,)\d+/g) ?? []).map(Number);
    expect(Math.max(0, ...figures)).toBeLessThanOrEqual(1000);
  });
});

test('the files have patterns', () => {
  expect(patterns.size).toBeGreaterThan(8);
});

test.each([...files])('the file of %s has none of our keywords', (_entity, file) => {
  for (const keyword of OURS) expect(valuesOf(keyword, file), keyword).toEqual([]);
});

test.each([
  ['Twin', 'TwinValue', 11],
  ['JobResponse', 'TwinValue', 11],
  ['TwinPatch', 'TwinPatchValue', 11],
  ['JobRequest', 'TwinPatchValue', 11],
  ['TwinPatch', 'TwinPatchItem', 10],
])('the file of %s defines each level of %s once', (entity, context, count) => {
  const names = Object.keys(files.get(entity)?.$defs ?? {});
  expect(names.filter((name) => name.startsWith(`${context}Level`))).toHaveLength(count);
});
