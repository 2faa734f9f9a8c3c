import type { NotAbove } from '../../src/keywords/not-above.js';
import {
  _,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  getProperty,
  type KeywordCxt,
  type Name,
} from '../codegen.js';
import { isEmpty, judgedMember } from './judged-member.js';
import { type Members, readSentMembers } from './sent-members.js';

/**
 * `properties`, and what stands beside it of the same object's members, for validators that only judge: each member is
 * read once, and required ones come first, since they refuse soonest.
 */
export const judgedProperties: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, parentSchema, schema } = cxt;
    const required: string[] = parentSchema.required ?? [];
    const judged = Object.keys(schema).filter((name) => !isEmpty(schema[name]));
    const optional = judged.filter((name) => !required.includes(name));
    const wanted = declareWanted(cxt);
    const sent = sentMembers(cxt);
    const values: Members = {};
    for (const name of [...required, ...optional]) {
      const value = sent?.[name] ?? gen.const('member', _`${cxt.data}${getProperty(name)}`);
      values[name] = value;
      const { condition, inner } = whenPresent(value, schema[name]);
      const judge = () => judgeMember(cxt, value, inner);
      if (required.includes(name)) judge();
      else gen.if(condition, judge);
    }
    judgeNotAbove(cxt, values);
    judgeAnyMember(cxt, values, wanted);
  },
};

/** The keywords that `judgedProperties` judges too. */
export const JUDGED_WITH_PROPERTIES = ['additionalProperties', 'required', 'notAbove', 'anyMember'];

/** The members of a closed object, which is one that is sent; of a branch they were read before it was chosen. */
function sentMembers(cxt: KeywordCxt): Members | undefined {
  const { gen, parentSchema, schema } = cxt;
  if (parentSchema.additionalProperties !== false) return undefined;
  const members = membersRead.get(schema) ?? readSentMembers(cxt, Object.keys(schema));
  for (const [name, variable] of Object.entries(wantedOf.get(schema) ?? {})) {
    gen.assign(variable, members[name] as Name);
  }
  return members;
}

/** Members that were read before their object came to be judged, by its `properties`. */
export const membersRead = new WeakMap<object, Members>();

/** Where an object inside another hands out members that the outer one asks for, by its `properties`. */
const wantedOf = new WeakMap<object, Members>();

/** A variable for each member of a member that `anyMember` names. */
function declareWanted({ gen, parentSchema, schema }: KeywordCxt): Name[] {
  const places: string[][] = parentSchema.anyMember ?? [];
  return places.flatMap(([holder, member]) => {
    if (holder === undefined || member === undefined) return [];
    const name = gen.let('wanted');
    wantedOf.set(schema[holder].properties, { [member]: name });
    return [name];
  });
}

/** [R14]: one of the members is there. */
function judgeAnyMember(cxt: KeywordCxt, values: Members, wanted: Name[]): void {
  const places: string[][] = cxt.parentSchema.anyMember ?? [];
  const own = places.flatMap(([name, member]) =>
    member === undefined ? [values[name as string]] : [],
  );
  const names = [...own, ...wanted] as Name[];
  if (names.length === 0) return;
  cxt.fail(names.map((name) => _`${name} === undefined`).reduce((all, one) => _`${all} && ${one}`));
}

/** [R11]: both members have passed their own rules, so that they are integers or absent, and nothing is above what is absent. */
function judgeNotAbove(cxt: KeywordCxt, values: Members): void {
  const { notAbove } = cxt.parentSchema as { notAbove?: NotAbove };
  if (notAbove === undefined) return;
  const [member, limit] = [values[notAbove.member], values[notAbove.limit]] as [Name, Name];
  const highest = _`(${limit} === undefined ? ${notAbove.default} : ${limit})`;
  cxt.fail(_`${member} > ${highest}`);
}

function whenPresent(
  value: Name,
  schema: AnySchemaObject,
): { condition: Code; inner: AnySchemaObject } {
  const { nullable, ...rest } = schema;
  const inner = judgedMember(rest);
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
