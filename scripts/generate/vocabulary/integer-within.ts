import { isIntegerWithin } from '../../../src/keywords/integer-within.js';
import { _, type AnySchemaObject, type CodeKeywordDefinition } from '../codegen.js';
import { useHelper } from './helper.js';

/** `integerWithin: [0, 100]`: what a bounded `integer` becomes where it is only judged, one call in place of six tests. */
export const integerWithin: CodeKeywordDefinition = {
  keyword: 'integerWithin',
  schemaType: 'array',
  code(cxt) {
    const [minimum, maximum] = cxt.schema as [number, number];
    cxt.fail(_`!${useHelper(cxt, isIntegerWithin)}(${cxt.data}, ${minimum}, ${maximum})`);
  },
};

/** The schema with `integerWithin` in place of `integer` and its bounds. */
export function withIntegerWithin(schema: AnySchemaObject): AnySchemaObject {
  const { type, minimum, maximum, ...rest } = schema;
  return type === 'integer' ? { ...rest, integerWithin: [minimum, maximum] } : schema;
}
