// Keywords that a member's schema becomes where it is only judged: one call in place of several tests, since
// the tests are many and every byte of a guard is shipped.

import { isIntegerWithin } from '../../src/keywords/integer-within.js';
import { matches } from '../../src/keywords/matches.js';
import { _, type AnySchemaObject, type CodeKeywordDefinition, usePattern } from '../codegen.js';
import { useHelper } from './helper.js';

/** `integerWithin: [0, 100]`: a bounded integer. */
const integerWithin: CodeKeywordDefinition = {
  keyword: 'integerWithin',
  schemaType: 'array',
  code(cxt) {
    const [minimum, maximum] = cxt.schema as [number, number];
    cxt.fail(_`!${useHelper(cxt, isIntegerWithin)}(${cxt.data}, ${minimum}, ${maximum})`);
  },
};

/** `textOf: '^[a-z]+$'`: a string of that pattern. */
const textOf: CodeKeywordDefinition = {
  keyword: 'textOf',
  schemaType: 'string',
  code(cxt) {
    const pattern = usePattern(cxt, cxt.schema);
    cxt.fail(_`!${useHelper(cxt, matches)}(${cxt.data}, ${pattern})`);
  },
};

export const judgedMemberKeywords = [integerWithin, textOf];

/** The schema of a member, with these keywords as far as they say the same. */
export function judgedMember(schema: AnySchemaObject): AnySchemaObject {
  const { type, minimum, maximum, pattern, issue, ...rest } = schema;
  if (type === 'integer') return { ...rest, integerWithin: [minimum, maximum] };
  if (type === 'string' && rest.allOf !== undefined) {
    return { allOf: rest.allOf.map((part: AnySchemaObject) => judgedMember({ type, ...part })) };
  }
  const isOnlyPattern = type === 'string' && pattern !== undefined && isEmpty(rest);
  return isOnlyPattern ? { textOf: pattern } : schema;
}

/** Whether the schema has no rules. */
export function isEmpty(schema: AnySchemaObject): boolean {
  return Object.keys(schema).length === 0;
}
