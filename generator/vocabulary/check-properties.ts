import type { NotAbove } from '../../src/keywords/not-above.js';
import {
  _,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  getProperty,
  type KeywordCxt,
  type Name,
} from '../ajv.js';
import { type PropertyValues, readOwnProperties } from './read-properties.js';

/** Keywords that `checkProperties` checks too. */
export const CHECKED_WITH_PROPERTIES = [
  'additionalProperties',
  'required',
  'notAbove',
  'requiredAny',
];

/** Keywords that traverse a value of any size. */
const TRAVERSALS = /"(?:twinSection|methodPayload|validatedBy|items|mapOf)":/;

/**
 * `properties` and the keywords next to it, in checks: each property is read once. Required properties are checked first, since most
 * invalid values fail there, and sections and payloads last, since they take most of the time.
 */
export const checkProperties: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, parentSchema, schema } = cxt;
    const required: string[] = parentSchema.required ?? [];
    const withRules = Object.keys(schema).filter((name) => Object.keys(schema[name]).length > 0);
    const optional = withRules.filter((name) => !required.includes(name));
    const isTraversed = (name: string) => TRAVERSALS.test(JSON.stringify(schema[name]));
    const ordered = [...required, ...optional];
    const [quick, slow] = [
      ordered.filter((name) => !isTraversed(name)),
      ordered.filter(isTraversed),
    ];
    const nestedValues = declareNestedValues(cxt);
    const closed = valuesOfClosedObject(cxt);
    const values: PropertyValues = {};
    const readOpen = readerOfOpenObject(cxt);
    for (const name of [...quick, ...slow]) {
      const value = closed?.[name] ?? readOpen(name);
      values[name] = value;
      const { isPresent, rules } = splitPresence(value, schema[name]);
      const check = () => checkValue(cxt, value, rules);
      if (required.includes(name)) check();
      else gen.if(isPresent, check);
    }
    checkNotAbove(cxt, values);
    checkAnyProperty(cxt, values, nestedValues);
  },
};

/** The values of an object's properties that are already in variables, by the `properties` of its schema. */
export const alreadyRead = new WeakMap<object, PropertyValues>();

/** The variables of an outer object to which a nested object assigns values, by the `properties` of the nested schema. */
const wantedByOuter = new WeakMap<object, PropertyValues>();

/** Returns the values of a closed object, which is part of a request; undefined for an open one. */
function valuesOfClosedObject(cxt: KeywordCxt): PropertyValues | undefined {
  const { gen, parentSchema, schema } = cxt;
  if (parentSchema.additionalProperties !== false) return undefined;
  const values = alreadyRead.get(schema) ?? readOwnProperties(cxt, Object.keys(schema));
  for (const [name, variable] of Object.entries(wantedByOuter.get(schema) ?? {})) {
    gen.assign(variable, values[name] as Name);
  }
  return values;
}

/**
 * Returns a function that reads a property of an open object. One variable holds all properties in turn, since equal code
 * compresses better: the check of a job is 7 % smaller. Rules that compare properties need a variable for each.
 */
function readerOfOpenObject({ gen, data, parentSchema }: KeywordCxt): (name: string) => Name {
  const read = (name: string): Code => _`${data}${getProperty(name)}`;
  if (parentSchema.notAbove || parentSchema.requiredAny) {
    return (name) => gen.const('value', read(name));
  }
  let value: Name | undefined;
  return (name) => {
    if (value === undefined) value = gen.let('value', read(name));
    else gen.assign(value, read(name));
    return value;
  };
}

/** Declares a variable for each path of two names in `requiredAny`. The check of the nested object assigns it. */
function declareNestedValues({ gen, parentSchema, schema }: KeywordCxt): Name[] {
  const paths: string[][] = parentSchema.requiredAny ?? [];
  return paths.flatMap(([outer, inner]) => {
    if (outer === undefined || inner === undefined) return [];
    const variable = gen.let('nested');
    wantedByOuter.set(schema[outer].properties, { [inner]: variable });
    return [variable];
  });
}

/** Checks `requiredAny`: at least one of the properties is present [R14]. */
function checkAnyProperty(cxt: KeywordCxt, values: PropertyValues, nestedValues: Name[]): void {
  const paths: string[][] = cxt.parentSchema.requiredAny ?? [];
  const own = paths.filter(({ length }) => length === 1).map(([name]) => values[name as string]);
  const names = [...own, ...nestedValues] as Name[];
  if (names.length === 0) return;
  cxt.fail(names.map((name) => _`${name} === undefined`).reduce((all, one) => _`${all} && ${one}`));
}

/** Checks `notAbove` [R11]. Both properties have passed their own rules, so each is an integer or absent. */
function checkNotAbove(cxt: KeywordCxt, values: PropertyValues): void {
  const { notAbove } = cxt.parentSchema as { notAbove?: NotAbove };
  if (notAbove === undefined) return;
  const [value, limit] = [values[notAbove.property], values[notAbove.limit]] as [Name, Name];
  cxt.fail(_`${value} > (${limit} === undefined ? ${notAbove.default} : ${limit})`);
}

/** Splits a schema into the condition that the property is present and the rules for a present value. */
function splitPresence(
  value: Name,
  schema: AnySchemaObject,
): { isPresent: Code; rules: AnySchemaObject } {
  const { nullable, ...rules } = schema;
  if (nullable === true) return { isPresent: _`${value} != null`, rules };
  if (!schema.enum?.includes(null)) return { isPresent: _`${value} !== undefined`, rules };
  return {
    isPresent: _`${value} != null`,
    rules: { ...rules, enum: schema.enum.filter((item: unknown) => item !== null) },
  };
}

function checkValue(cxt: KeywordCxt, value: Name, schema: AnySchemaObject): void {
  const { topSchemaRef } = cxt.it;
  const location = { schemaPath: _``, errSchemaPath: '', topSchemaRef };
  cxt.subschema({ schema, ...location, createErrors: false, data: value }, cxt.gen.name('valid'));
}
