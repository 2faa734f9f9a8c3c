import { ownMember } from '../../../src/keywords/json-value.js';
import {
  _,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  getProperty,
  type KeywordCxt,
  type Name,
} from '../codegen.js';
import { useHelper } from './helper.js';
import { withIntegerWithin } from './integer-within.js';

/**
 * `properties` and `required` in one, for validators that only judge: each member is read once, and
 * required ones come first, since they refuse soonest. Of what is sent, only an object's own members count.
 */
export const judgedProperties: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema, schema } = cxt;
    const required: string[] = parentSchema.required ?? [];
    const optional = Object.keys(schema).filter((name) => !required.includes(name));
    for (const name of [...required, ...optional]) {
      const isSent = parentSchema.additionalProperties === false;
      const read = isSent
        ? _`${useHelper(cxt, ownMember)}(${data}, ${name})`
        : _`${data}${getProperty(name)}`;
      const value = gen.const('member', read);
      const { condition, inner } = whenPresent(value, schema[name]);
      const judge = () => judgeMember(cxt, value, inner);
      if (required.includes(name)) judge();
      else gen.if(condition, judge);
    }
  },
};

function whenPresent(
  value: Name,
  schema: AnySchemaObject,
): { condition: Code; inner: AnySchemaObject } {
  const { nullable, ...rest } = schema;
  const inner = withIntegerWithin(rest);
  if (nullable === true) return { condition: _`${value} != null`, inner };
  if (!schema.enum?.includes(null)) return { condition: _`${value} !== undefined`, inner };
  return {
    condition: _`${value} != null`,
    inner: { ...inner, enum: schema.enum.filter((item: unknown) => item !== null) },
  };
}

function judgeMember(cxt: KeywordCxt, value: Name, schema: AnySchemaObject): void {
  const { topSchemaRef } = cxt.it;
  const place = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
  const judging = { createErrors: false, data: value };
  cxt.subschema({ schema, ...place, ...judging }, cxt.gen.name('valid'));
}
