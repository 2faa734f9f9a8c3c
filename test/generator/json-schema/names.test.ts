import { expect, test } from 'vitest';
import { entities } from '../../../generator/entities.js';
import { fileNames, files, readText } from './files.js';

const NAMES = [
  'authentication-type.json',
  'cancel-job-parameters.json',
  'cloud-to-device-method-request.json',
  'cloud-to-device-method.json',
  'connection-state.json',
  'device-capabilities.json',
  'device-id.json',
  'device-job-statistics.json',
  'device-job.json',
  'device-status.json',
  'job-id.json',
  'job-list.json',
  'job-request.json',
  'job-response.json',
  'job-status.json',
  'job-type.json',
  'timestamp.json',
  'twin-patch.json',
  'twin-properties.json',
  'twin.json',
  'x509-thumbprint.json',
];

test('the files keep their names, since users refer to them', () => {
  expect(fileNames).toEqual(NAMES);
});

test('each entity has a file', () => {
  expect([...files.keys()].sort()).toEqual(entities.map(({ name }) => name).sort());
});

test.each(NAMES)('%s tells its dialect, an absolute id, its title and what it is', (name) => {
  const file = JSON.parse(readText(name)) as Record<string, unknown>;
  expect(Object.keys(file).slice(0, 4)).toEqual(['$schema', '$id', 'title', 'description']);
  expect(file.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(file.$id).toBe(`urn:iothub-jobs-schema:2021-04-12:${name.replace('.json', '')}`);
});

test.each(NAMES)('%s is written with two spaces and ends with a line feed', (name) => {
  const text = readText(name);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
