import { _, type AnySchemaObject, type CodeKeywordDefinition, type Name } from '../codegen.js';
import { membersRead } from './judged-properties.js';
import { readSentMembers } from './sent-members.js';

/**
 * `discriminator` and `oneOf` in one, for validators that only judge: the members are read before the branch is
 * chosen by one of them, which judges that one, so that the branch need not.
 */
export const judgedType: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, parentSchema } = cxt;
    const member: string = cxt.schema.propertyName;
    const branches: readonly AnySchemaObject[] = parentSchema.oneOf;
    const members = readSentMembers(cxt, namesOf(branches));

    function judge([branch, ...others]: readonly AnySchemaObject[]): void {
      if (branch === undefined) cxt.error();
      else
        gen.if(
          _`${members[member] as Name} === ${branch.properties[member].const}`,
          () => {
            const { topSchemaRef } = cxt.it;
            const place = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
            const schema = withoutRuleOf(member, branch);
            membersRead.set(schema.properties, members);
            cxt.subschema({ schema, ...place, createErrors: false }, gen.name('valid'));
          },
          () => judge(others),
        );
    }

    judge(branches);
  },
};

/** The schema with a member that is known, but neither required nor judged. */
function withoutRuleOf(member: string, schema: AnySchemaObject): AnySchemaObject {
  return {
    ...schema,
    required: schema.required.filter((name: string) => name !== member),
    properties: { ...schema.properties, [member]: {} },
  };
}

function namesOf(branches: readonly AnySchemaObject[]): string[] {
  return [...new Set(branches.flatMap(({ properties }) => Object.keys(properties)))];
}
