import { expect, test } from 'vitest';
import { entities } from '../../../generator/entities.js';
import { toFileName } from '../../../generator/names.js';
import { fileNames, readText } from './files.js';

test('each entity has a file, and there are no others', () => {
  expect(fileNames).toEqual(entities.map(({ name }) => `${toFileName(name)}.json`).sort());
});

test.each([
  ['Twin', 'twin'],
  ['JobResponse', 'job-response'],
  ['X509Thumbprint', 'x509-thumbprint'],
  ['CloudToDeviceMethod', 'cloud-to-device-method'],
])('toFileName(%j) is %s, to which users refer', (entity, name) => {
  expect(toFileName(entity)).toBe(name);
});

test.each(fileNames)('%s tells its dialect, an absolute id, its title and what it is', (name) => {
  const file = JSON.parse(readText(name)) as Record<string, unknown>;
  expect(Object.keys(file).slice(0, 4)).toEqual(['$schema', '$id', 'title', 'description']);
  expect(file.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(file.$id).toBe(`urn:iothub-jobs-schema:2021-04-12:${name.replace('.json', '')}`);
});

test.each(fileNames)('%s is written with two spaces and ends with a line feed', (name) => {
  const text = readText(name);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
