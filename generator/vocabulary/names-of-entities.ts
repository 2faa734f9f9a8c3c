import type { AnySchemaObject } from '../codegen.js';

/** The names of entities by what their lowered schemas say. */
export type NamesOfEntities = ReadonlyMap<string, string>;

export function namesOfEntities(lowered: ReadonlyMap<string, AnySchemaObject>): NamesOfEntities {
  return new Map([...lowered].map(([name, schema]) => [JSON.stringify(schema), name]));
}

/** The name of the entity that the lowered schema of a member or an item is, if it is one with members. */
export function nameOfEntity(schema: AnySchemaObject, names: NamesOfEntities): string | undefined {
  return schema.properties && names.get(JSON.stringify(schema));
}
