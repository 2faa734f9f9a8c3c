// Keywords of JSON Schema as our compiled validators need them. They judge JSON values as Ajv's own do;
// what they add is written at each.

import { hasOwn } from '../../src/keywords/json-value.js';
import { MAX_ISSUES } from '../../src/limits.js';
import {
  _,
  type Ajv,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  getProperty,
  type KeywordCxt,
  type KeywordErrorDefinition,
  Name,
  stringify,
} from './codegen.js';

const errorCount = new Name('errors');

/**
 * `additionalProperties: false`, by which a member that is `undefined` or inherited does not count,
 * since JSON drops both; and which stops at 100 errors.
 */
export const additionalProperties: CodeKeywordDefinition = {
  keyword: 'additionalProperties',
  type: 'object',
  schemaType: 'boolean',
  error: {
    message: 'unknown',
    params: ({ params, parentSchema }) =>
      _`{member: ${params.key}, known: ${stringify(Object.keys(parentSchema?.properties))}}`,
  },
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const isOwn = gen.scopeValue('func', { ref: hasOwn, code: new Name(hasOwn.name) });
    gen.forIn('key', data, (key) => {
      const isUnknown = Object.keys(parentSchema.properties).map((name) => _`${key} !== ${name}`);
      const isPresent = _`${isOwn}(${data}, ${key}) && ${data}[${key}] !== undefined`;
      gen.if(_`${isUnknown.reduce((all, one) => _`${all} && ${one}`)} && ${isPresent}`, () => {
        cxt.setParams({ key });
        cxt.error();
      });
      if (cxt.it.allErrors) gen.if(_`${errorCount} >= ${MAX_ISSUES}`, () => gen.break());
    });
  },
};

/** `items`, which goes no further than `maxItems` and stops at 100 errors, whatever a proxy says of its length. */
export const items: CodeKeywordDefinition = {
  keyword: 'items',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const length = gen.const('length', _`Math.min(${data}.length, ${parentSchema.maxItems})`);
    const index = gen.name('index');
    const valid = gen.name('valid');
    const goOn = _`${index} < ${length} && ${errorCount} < ${MAX_ISSUES}`;
    gen.for(_`let ${index} = 0; ${goOn}; ${index}++`, () => {
      cxt.subschema({ keyword: 'items', dataProp: index, dataPropType: 0 }, valid);
    });
  },
};

/**
 * `properties` and `required` in one, for validators that only judge: each member is read once, and
 * required ones come first, since they refuse soonest.
 */
export const properties: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema, schema } = cxt;
    const required: string[] = parentSchema.required ?? [];
    const optional = Object.keys(schema).filter((name) => !required.includes(name));
    for (const name of [...required, ...optional]) {
      const value = gen.const('member', _`${data}${getProperty(name)}`);
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

function withIntegerWithin(schema: AnySchemaObject): AnySchemaObject {
  const { type, minimum, maximum, ...rest } = schema;
  return type === 'integer' ? { ...rest, integerWithin: [minimum, maximum] } : schema;
}

function judgeMember(cxt: KeywordCxt, value: Name, schema: AnySchemaObject): void {
  const { topSchemaRef } = cxt.it;
  const place = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
  const judging = { createErrors: false, data: value };
  cxt.subschema({ schema, ...place, ...judging }, cxt.gen.name('valid'));
}

/** `integerWithin: [0, 100]`: what a bounded `integer` is lowered to where it is only judged, one test in place of six. */
export const integerWithin: CodeKeywordDefinition = {
  keyword: 'integerWithin',
  schemaType: 'array',
  code(cxt) {
    const [minimum, maximum] = cxt.schema as [number, number];
    const { data } = cxt;
    cxt.fail(_`!(Number.isInteger(${data}) && ${data} >= ${minimum} && ${data} <= ${maximum})`);
  },
};

/** Keywords whose errors carry the `issue` of their schema, and the limit. */
const EXPLAINED = ['const', 'enum', 'pattern', 'minimum', 'maximum', 'maxItems'];

/** Lets errors say which rule was broken, in place of which keyword. */
export function carryIssues(ajv: Ajv): void {
  const params: KeywordErrorDefinition['params'] = ({ parentSchema = {}, keyword }) => {
    const { issue, minimum, maximum } = parentSchema;
    if (typeof issue !== 'string') throw new Error(`${keyword} without an issue`);
    if (keyword === 'enum')
      return _`{code: ${issue}, allowed: ${stringify(texts(parentSchema.enum))}}`;
    if (minimum === undefined) return _`{code: ${issue}}`;
    return _`{code: ${issue}, minimum: ${minimum}, maximum: ${maximum}}`;
  };
  for (const keyword of EXPLAINED) {
    const definition = ajv.getKeyword(keyword);
    if (typeof definition !== 'object') throw new Error(`${keyword} is no keyword`);
    replaceKeyword(ajv, {
      ...definition,
      keyword,
      error: { message: 'unused', params },
    } as CodeKeywordDefinition);
  }
}

function texts(values: unknown[]): unknown[] {
  return values.filter((value) => typeof value === 'string');
}

export function replaceKeyword(ajv: Ajv, definition: CodeKeywordDefinition): void {
  ajv.removeKeyword(definition.keyword as string);
  ajv.addKeyword(definition);
}
