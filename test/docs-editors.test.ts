// The settings and files that docs/editors.md shows.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEditor } from './generator/json-schema/editor/language-service.js';

const page = readFileSync('docs/editors.md', 'utf8');
const blocks = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, json = '']) => json);

test('docs/editors.md names only editor schemas that exist', () => {
  const [, table = ''] = /^\| file \|(.*?)\n\n/ms.exec(page) ?? [];
  const inTable = [...table.matchAll(/`([a-z-]+\.json)`/g)].map(([, name = '']) => name);
  const inPaths = [...page.matchAll(/iothub-jobs-schema\/schemas\/editor\/([a-z-]+\.json)/g)];
  const inLua = [...page.matchAll(/schemas \.\. '([a-z-]+\.json)'/g)];
  const names = [...inTable, ...[...inPaths, ...inLua].map(([, name = '']) => name)];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(join('schemas/editor', name)))).toEqual([]);
});

test('docs/editors.md shows a request that its schema accepts', async () => {
  const [, request = ''] = blocks;
  expect(JSON.parse(request).$schema).toContain('/editor/job-request.json');
  expect(await openEditor('JobRequest').diagnose(request)).toEqual([]);
});

test('docs/editors.md maps files to schemas in the settings of VS Code', () => {
  const { 'json.schemas': mappings } = JSON.parse(blocks[0] ?? '');
  expect(mappings).toHaveLength(2);
  for (const mapping of mappings) expect(Object.keys(mapping)).toEqual(['fileMatch', 'url']);
});

test('docs/editors.md quotes a message of the editor schemas', async () => {
  const problems = await openEditor('TwinPatch').diagnose('{"etag":"*","tags":{"a.b":1}}');
  expect(problems).toHaveLength(1);
  expect(page).toContain(`\`${problems[0]?.message}\``);
});

test.each([
  ['{"type":"scheduleUpdateTwin",|}', 'updateTwin', 'cloudToDeviceMethod'],
  ['{"type":"scheduleDeviceMethod",|}', 'cloudToDeviceMethod', 'updateTwin'],
])('docs/editors.md says what is offered in %s', async (text, offered, other) => {
  expect(page).toContain('only the properties of this type of job are offered');
  const names = (await openEditor('JobRequest').complete(text)).map(({ label }) => label);
  expect(names).toContain(offered);
  expect(names).not.toContain(other);
});
