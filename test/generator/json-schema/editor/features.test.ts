// Completion, hover and snippets, and the files themselves.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { entities } from '../../../../generator/entities.js';
import { toSnippets } from '../../../../generator/json-schema/editor-snippets.js';
import { withoutRules, withRuleLinks } from '../../../../generator/json-schema/rule-links.js';
import { toFileName } from '../../../../generator/names.js';
import { isJobRequest } from '../../../../src/index.js';
import { editorFileNames, openEditor, readEditorSchema } from './language-service.js';

test('each entity that a JSON file can contain has an editor schema, and no other exists', () => {
  const inFiles = entities.filter(({ schema }) => schema.type !== 'string');
  expect(editorFileNames).toEqual(inFiles.map(({ name }) => `${toFileName(name)}.json`).sort());
});

describe.each(editorFileNames)('the editor schema %s', (name) => {
  const schema = readEditorSchema(name);
  const text = JSON.stringify(schema);

  test('is valid against the meta-schema of draft 7', () => {
    const ajv = new Ajv();
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  test('refers to each of its definitions and to nothing else', () => {
    const references = new Set(text.match(/(?<="#\/definitions\/)[^"]+/g));
    expect([...references].sort()).toEqual(Object.keys(schema.definitions ?? {}).sort());
  });

  test('has links that lead to a rule in docs/', () => {
    const links = [
      ...text.matchAll(/unpkg\.com\/iothub-jobs-schema\/docs\/([a-z-]+\.md)#(\w+)\)/g),
    ];
    expect(links.length).toBe(text.match(/https:/g)?.length);
    for (const [, page = '', anchor] of links) {
      expect(readFileSync(`docs/${page}`, 'utf8')).toContain(`<a id="${anchor}"></a>`);
    }
  });
});

const { complete, hover, diagnose } = openEditor('JobRequest');

async function labelsAt(textWithCursor: string): Promise<string[]> {
  return (await complete(textWithCursor)).map(({ label }) => label).sort();
}

test('an empty file offers a snippet for each type of job, which is a valid request', async () => {
  const snippets = await complete('|');
  expect(snippets.map(({ label }) => label)).toEqual([
    'scheduleDeviceMethod',
    'scheduleUpdateTwin',
  ]);
  for (const { label, insertText = '' } of snippets) {
    expect(insertText).toContain(`"queryCondition": "\${1:*}"`);
    const request = JSON.parse(insertText.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
    expect(request.type).toBe(label);
    expect(isJobRequest(request)).toBe(true);
  }
});

test('toSnippets throws an Error if a branch has no example', () => {
  const branch = {
    title: 'One',
    description: 'One.',
    required: ['type'],
    properties: { type: { const: 'one' } },
  };
  expect(() => toSnippets([branch], [{ type: 'two' }])).toThrow('Snippets: One needs an example');
});

test('toSnippets escapes the characters of tab stops', () => {
  const branch = {
    description: 'One.',
    required: ['type'],
    properties: { type: { const: 'one' } },
  };
  const [snippet] = toSnippets([branch], [{ type: 'one', path: '$a}\\', count: 2 }]);
  expect(snippet?.body).toEqual({ type: 'one', path: `\${1:\\$a\\}\\\\}`, count: `^\${2:2}` });
});

test('a request without a type offers the type', async () => {
  expect(await labelsAt('{|}')).toEqual(['$schema', 'type']);
  expect(await labelsAt('{"type":|}')).toEqual(['"scheduleDeviceMethod"', '"scheduleUpdateTwin"']);
});

test('a request offers the properties of its type', async () => {
  expect(await labelsAt('{"type":"scheduleUpdateTwin","queryCondition":"*",|}')).toEqual([
    '$schema',
    'jobId',
    'maxExecutionTimeInSeconds',
    'startTime',
    'updateTwin',
  ]);
  const method = await complete('{"type":"scheduleDeviceMethod","cloudToDeviceMethod":{|}}');
  expect(method.map(({ insertText }) => insertText)).toEqual(
    expect.arrayContaining(['"methodName": "$1"', `"responseTimeoutInSeconds": \${1:0}`]),
  );
});

test('the hover text of a property has its own description, with links to the rules', async () => {
  const linkTo = (page: string, rule: string) =>
    `[${rule}](https://unpkg.com/iothub-jobs-schema/docs/${page}.md#${rule.toLowerCase()})`;
  expect(await hover('{"type":"scheduleUpdateTwin","upda|teTwin":{}}')).toBe(
    `TwinPatch\n\nThe patch to write to each twin.\n\nRules: ${linkTo('hub-rules', 'R2')}`,
  );
  expect(await hover('{"type":"scheduleUpdateTwin","job|Id":"a"}')).toBe(
    `JobId\n\nThe job id, as in the path: 1 to 64 ASCII letters, digits and hyphens.\n\nRules: ${linkTo('hub-rules', 'R3')}, ${linkTo('value-rules', 'V3')}`,
  );
});

test('a file may name its schema at the top level, and only there', async () => {
  const request = {
    $schema: './node_modules/iothub-jobs-schema/schemas/editor/job-request.json',
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'reboot' },
  };
  expect(await diagnose(JSON.stringify(request))).toEqual([]);
  const nested = { ...request, cloudToDeviceMethod: { methodName: 'reboot', $schema: '' } };
  const problems = await diagnose(JSON.stringify(nested));
  expect(problems.map(({ message }) => message)).toEqual(['Property $schema is not allowed.']);
});

test.each([
  ['A name.', 'A name.', 'A name.'],
  ['A name. [R8]', 'A name.', 'A name.\n\nRules: [R8](URL/hub-rules.md#r8)'],
  [
    'A key. [W2, R15–R16]',
    'A key.',
    'A key.\n\nRules: [W2](URL/value-rules.md#w2), [R15](URL/hub-rules.md#r15)–[R16](URL/hub-rules.md#r16)',
  ],
  ['An enum. [hub-rules: Enums]', 'An enum. [hub-rules: Enums]', 'An enum. [hub-rules: Enums]'],
])('withoutRules and withRuleLinks read the rules of %j', (description, without, links) => {
  expect(withoutRules(description)).toBe(without);
  expect(withRuleLinks(description)).toBe(
    links.replaceAll('URL', 'https://unpkg.com/iothub-jobs-schema/docs'),
  );
});
