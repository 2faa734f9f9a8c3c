// What editors show of a rule: the description of a property states it in words, so that nobody needs to look up its id.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entities } from '../support/entities.js';

interface Described {
  readonly description?: string;
  readonly issue?: string;
  readonly twinSection?: string;
}

/** Returns each schema in a schema that has a description, with its path. */
function described(schema: unknown, path: string): [path: string, schema: Described][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([key, value]) =>
    described(value, `${path}/${key}`),
  );
  return 'description' in schema ? [[path, schema as Described], ...inside] : inside;
}

const all = entities.flatMap(({ name, schema }) => described(schema, name));
const ofIssue = (code: string) => all.filter(([, { issue }]) => issue === code);
const ofSection = (suffix: RegExp) =>
  all.filter(([, { twinSection = '' }]) => suffix.test(twinSection));

const DEVICE_ID = "1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`";
const KEYS = '10 levels deep, keys of at most 1 KB without control characters, spaces,';

describe.each([
  ['a device or module id', ofIssue('device-id'), DEVICE_ID],
  ['a job id', ofIssue('job-id'), '1 to 64 ASCII letters, digits and hyphens'],
  ['a start time', ofIssue('request-timestamp'), 'with uppercase `T` and `Z`'],
  ['a start time', ofIssue('request-timestamp'), 'never `null`'],
  [
    'a section of a response',
    ofSection(/^(?:tags|properties)$/),
    `${KEYS} \`.\` and unreserved \`$\``,
  ],
  ['a section of a patch', ofSection(/Patch$/), `${KEYS} \`.\`, \`$\` and \`#\``],
] as const)('the description of %s', (_what, found, words) => {
  test.each(found)(`at %s says "${words}"`, (_path, { description }) => {
    expect(description).toContain(words);
  });
});

test('the description of DirectMethodResult.status says that it is an integer', () => {
  const [, { description }] = all.find(
    ([path]) => path === 'DirectMethodResult/properties/status',
  ) ?? ['', {}];
  expect(description).toMatch(/^An integer\b/);
});

test.each([
  ['TwinOf', ['8 KB', '`.` and unreserved `$`']],
  ['TwinPropertiesOf', ['32 KB', '`.` and unreserved `$`']],
  ['TwinPatchOf', ['8 KB', '`.`, `$` and `#`']],
  ['TwinPropertiesPatchOf', ['32 KB', '`.`, `$` and `#`']],
])('the docstrings of the sections of %s state the rules', (name, words) => {
  const types = readFileSync('src/twin-of.ts', 'utf8');
  const [body = ''] = types.slice(types.indexOf(`interface ${name}<`)).split('\n}\n');
  for (const word of [KEYS, ...words]) expect(body).toContain(word);
});
