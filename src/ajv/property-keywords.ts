import { _, type Code, type CodeKeywordDefinition, str, stringify } from 'ajv';
import { ownProperty } from '../keywords/json-value.js';
import { isNotAbove } from '../keywords/not-above.js';
import { useHelper } from './use-helper.js';

/** `maxUtf16Units: 100`: the string has at most that many UTF-16 units, whereas `maxLength` counts characters [R8]. */
export const maxUtf16UnitsKeyword: CodeKeywordDefinition = {
  keyword: 'maxUtf16Units',
  type: 'string',
  // Stricter than `maxLength`, which the schema has for other validators.
  before: 'maxLength',
  schemaType: 'number',
  error: {
    message: ({ schema }) => str`must NOT have more than ${schema} UTF-16 units`,
    params: ({ schema }) => _`{code: "method-name-length", limit: ${schema}}`,
  },
  code(cxt) {
    cxt.fail(_`${cxt.data}.length > ${cxt.schema}`);
  },
};

/** `notAbove: { property, limit, default, minimum, maximum }`: one property is not greater than the other [R11]. */
export const notAboveKeyword: CodeKeywordDefinition = {
  keyword: 'notAbove',
  type: 'object',
  schemaType: 'object',
  error: {
    message: ({ schema }) => str`${schema.property} must NOT be above ${schema.limit}`,
    params: ({ schema }) =>
      _`{code: "connect-timeout-above-response-timeout", path: [${schema.property}]}`,
  },
  code(cxt) {
    cxt.fail(_`!${useHelper(cxt, isNotAbove)}(${cxt.data}, ${stringify(cxt.schema)})`);
  },
};

/** `requiredAny: [['tags'], ['properties', 'desired']]`: at least one of the properties is present [R14]. */
export const requiredAnyKeyword: CodeKeywordDefinition = {
  keyword: 'requiredAny',
  type: 'object',
  schemaType: 'array',
  error: {
    message: ({ schema }) => str`must have one of ${nameAll(schema)}`,
    params: ({ schema }) => _`{code: "empty-patch", properties: ${nameAll(schema)}}`,
  },
  code(cxt) {
    const read = useHelper(cxt, ownProperty);
    const propertyOf = (holder: Code, name: string): Code => _`${read}(${holder}, ${name})`;
    const paths = cxt.schema as string[][];
    cxt.fail(
      paths
        .map((path) => _`${path.reduce<Code>(propertyOf, cxt.data)} === undefined`)
        .reduce((all, one) => _`${all} && ${one}`),
    );
  },
};

function nameAll(paths: string[][]): string {
  return paths.map((path) => path.join('.')).join(' or ');
}
