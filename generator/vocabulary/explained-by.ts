import { _, type AnySchemaObject, type CodeKeywordDefinition, Name, str } from '../codegen.js';
import { type NamesOfEntities, nameOfEntity } from './names-of-entities.js';

/** `explainedBy: { entity, nullable }`: a member or an item that is an entity of its own is left to the explaining validator of that. */
export const explainedBy: CodeKeywordDefinition = {
  keyword: 'explainedBy',
  schemaType: 'object',
  code(cxt) {
    const { entity, nullable } = cxt.schema as { entity: string; nullable: boolean };
    const { data, gen, it } = cxt;
    const path = str`${new Name('instancePath')}${it.errorPath}`;
    const call = _`${new Name(`explain${entity}`)}(${data}, ${new Name('errors')}, ${path})`;
    if (nullable) gen.if(_`${data} !== null`, () => gen.code(call));
    else gen.code(call);
  },
};

/**
 * The lowered schema with `explainedBy` in place of what another entity says, by its name: explainers are long, and written
 * out wherever their entity is a member they would be half of the package.
 */
export function shareExplainers(schema: AnySchemaObject, names: NamesOfEntities): AnySchemaObject {
  function shareMember(member: AnySchemaObject): AnySchemaObject {
    const { nullable = false, ...rest } = member;
    const entity = nameOfEntity(rest, names);
    return entity === undefined ? shareMembers(member) : { explainedBy: { entity, nullable } };
  }

  function shareMembers({ properties, items, oneOf, ...rest }: AnySchemaObject): AnySchemaObject {
    const members = Object.entries((properties ?? {}) as Record<string, AnySchemaObject>);
    return {
      ...rest,
      ...(properties && {
        properties: Object.fromEntries(members.map(([key, member]) => [key, shareMember(member)])),
      }),
      ...(items && { items: shareMember(items) }),
      ...(oneOf && { oneOf: oneOf.map(shareMembers) }),
    };
  }

  return shareMembers(schema);
}
