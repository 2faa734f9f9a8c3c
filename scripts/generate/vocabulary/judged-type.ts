import { ownMember } from '../../../src/keywords/json-value.js';
import { _, type AnySchemaObject, type CodeKeywordDefinition } from '../codegen.js';
import { useHelper } from './helper.js';

/**
 * `discriminator` and `oneOf` in one, for validators that only judge: the member that names the branch is read
 * once, which judges it too, so that the branch need not.
 */
export const judgedType: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const member: string = cxt.schema.propertyName;
    const named = gen.const('named', _`${useHelper(cxt, ownMember)}(${data}, ${member})`);

    function judge([branch, ...others]: readonly AnySchemaObject[]): void {
      if (branch === undefined) cxt.error();
      else
        gen.if(
          _`${named} === ${branch.properties[member].const}`,
          () => {
            const { topSchemaRef } = cxt.it;
            const place = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
            const schema = withoutRuleOf(member, branch);
            cxt.subschema({ schema, ...place, createErrors: false }, gen.name('valid'));
          },
          () => judge(others),
        );
    }

    judge(parentSchema.oneOf);
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
