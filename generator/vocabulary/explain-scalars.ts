// Keywords of stage 2: one function call instead of several tests and errors.

import { explainEnum, explainInteger, explainString } from '../../src/issues/explain-scalar.js';
import {
  _,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  callable,
  type KeywordCxt,
  Name,
  str,
  usePattern,
} from '../ajv.js';
import { ERRORS } from './errors.js';
import { paramsOf } from './issue-codes.js';

/** `explainedEnum: { enum: ['enabled', null], issue: 'enum' }`: one of the strings, or null if it is listed. */
const explainedEnum: CodeKeywordDefinition = {
  keyword: 'explainedEnum',
  schemaType: 'object',
  code(cxt) {
    const schema: AnySchemaObject = cxt.schema;
    const values = common(cxt, schema.enum.includes(null));
    cxt.gen.code(_`${callable(explainEnum)}(${values}, ${paramsOf(schema)})`);
  },
};

/** `explainedInteger: { minimum: 0, maximum: 9, issue: 'int32', nullable: true }`: a bounded integer. */
const explainedInteger: CodeKeywordDefinition = {
  keyword: 'explainedInteger',
  schemaType: 'object',
  code(cxt) {
    cxt.gen.code(_`${callable(explainInteger)}(${common(cxt)}, ${paramsOf(cxt.schema)})`);
  },
};

/** `explainedString: { pattern: '^[a-z]+$', issue: 'job-id', nullable: true }`: a string, with a pattern or without. */
const explainedString: CodeKeywordDefinition = {
  keyword: 'explainedString',
  schemaType: 'object',
  code(cxt) {
    const schema: AnySchemaObject = cxt.schema;
    const pattern =
      schema.pattern === undefined
        ? _``
        : _`, ${usePattern(cxt, schema.pattern)}, ${paramsOf(schema)}`;
    cxt.gen.code(_`${callable(explainString)}(${common(cxt)}${pattern})`);
  },
};

/** The parameters that all of the functions have. */
function common({ data, schema, it }: KeywordCxt, nullable = schema.nullable === true): Code {
  const path = str`${new Name('instancePath')}${it.errorPath}`;
  return _`${data}, ${nullable}, ${ERRORS}, ${path}`;
}

export const explainedScalars = [explainedEnum, explainedInteger, explainedString];
