import { _, type AnySchemaObject, type CodeKeywordDefinition, type Name } from '../ajv.js';
import { alreadyRead } from './check-properties.js';
import { readOwnProperties } from './read-properties.js';

/**
 * `discriminator` and `oneOf`, in checks: the properties are read once, before the branch is chosen. The branch does not
 * check the property that selected it again.
 */
export const checkDiscriminator: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, parentSchema } = cxt;
    const name: string = cxt.schema.propertyName;
    const branches: readonly AnySchemaObject[] = parentSchema.oneOf;
    const values = readOwnProperties(cxt, namesOf(branches));

    function checkBranch([branch, ...others]: readonly AnySchemaObject[]): void {
      if (branch === undefined) cxt.error();
      else
        gen.if(
          _`${values[name] as Name} === ${branch.properties[name].const}`,
          () => {
            const { topSchemaRef } = cxt.it;
            const location = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
            const schema = withoutRulesFor(name, branch);
            alreadyRead.set(schema.properties, values);
            cxt.subschema({ schema, ...location, createErrors: false }, gen.name('valid'));
          },
          () => checkBranch(others),
        );
    }

    checkBranch(branches);
  },
};

/** Returns the schema with a property that is known, but neither required nor checked. */
function withoutRulesFor(name: string, schema: AnySchemaObject): AnySchemaObject {
  return {
    ...schema,
    required: schema.required.filter((required: string) => required !== name),
    properties: { ...schema.properties, [name]: {} },
  };
}

function namesOf(branches: readonly AnySchemaObject[]): string[] {
  return [...new Set(branches.flatMap(({ properties }) => Object.keys(properties)))];
}
