import { _, type AnySchemaObject, type CodeKeywordDefinition, Name } from '../codegen.js';
import { type NamesOfEntities, nameOfEntity } from './names-of-entities.js';

/** `judgedBy: 'JobResponse'`: an item that is an entity of its own is left to the judging validator of that. */
export const judgedBy: CodeKeywordDefinition = {
  keyword: 'judgedBy',
  schemaType: 'string',
  code(cxt) {
    cxt.fail(_`!${new Name(`check${cxt.schema}`)}(${cxt.data})`);
  },
};

/**
 * The lowered schema of a list with `judgedBy` in place of what another one says of its items: a call an item costs
 * little, and who asks for both guards has the code of one. Members are written out where they stand, which is faster.
 */
export function shareCheckOfItems(
  schema: AnySchemaObject,
  names: NamesOfEntities,
): AnySchemaObject {
  const entity = schema.items && nameOfEntity(schema.items, names);
  return entity === undefined ? schema : { ...schema, items: { judgedBy: entity } };
}
