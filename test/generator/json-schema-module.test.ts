import { expect, test } from 'vitest';
import { printJsonSchemaModule } from '../../generator/print-json-schema-module.js';

function fileOf(title: string, members: object): string {
  return JSON.stringify({ $schema: 'draft', $id: `urn:${title}`, title, ...members });
}

test('printJsonSchemaModule writes a definition of two files once', () => {
  const id = { title: 'Id', pattern: "^'\\w$" };
  const module = printJsonSchemaModule([
    fileOf('Id', { pattern: id.pattern }),
    fileOf('UserTwin', { $defs: { Id: id } }),
  ]);
  expect(module).toBe(`// Generated from src/schemas by \`npm run generate\`.
import type { JsonSchemaParts } from '../standard/json-schema/parts.js';
const Id = '{"title":"Id","pattern":"^\\'\\\\\\\\w$"}';
const UserTwin = '{"title":"UserTwin"}';
export const id: JsonSchemaParts = {
  head: '{"$schema":"draft","$id":"urn:Id"}',
  root: Id,
  definitions: { },
};
export const userTwin: JsonSchemaParts = {
  head: '{"$schema":"draft","$id":"urn:UserTwin"}',
  root: UserTwin,
  definitions: { Id },
};
`);
});

test('printJsonSchemaModule throws an Error if two files define a name differently', () => {
  const texts = [
    fileOf('A', { $defs: { Id: { type: 'string' } } }),
    fileOf('B', { $defs: { Id: { type: 'integer' } } }),
  ];
  expect(() => printJsonSchemaModule(texts)).toThrow('files differ in what Id is');
});
