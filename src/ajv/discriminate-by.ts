import { _, type Ajv, type AnySchemaObject, type CodeKeywordDefinition, Name, str } from 'ajv';

/** The functions of Ajv that replace a keyword. */
export type KeywordEditor = Pick<Ajv, 'addKeyword' | 'getKeyword' | 'removeKeyword'>;

/**
 * `discriminateBy: 'type'`, next to `anyOf`: validates only the schema whose constant the property has, so that no errors
 * of other schemas are reported. Ajv's `discriminator` does the same for `oneOf`, which TypeBox does not see as a union.
 */
export const discriminateByKeyword: CodeKeywordDefinition = {
  keyword: 'discriminateBy',
  schemaType: 'string',
  // In its place, also if Ajv looks for unevaluated properties afterwards. Without a type, so that it rejects other values too.
  before: 'anyOf',
  error: {
    message: ({ schema, parentSchema }) =>
      str`${schema} must be one of ${constantsOf(parentSchema as AnySchemaObject, schema).join(', ')}`,
    params: ({ schema }) => _`{code: "job-type", path: [${schema}]}`,
  },
  code(cxt) {
    const { data, gen, schema: property, parentSchema } = cxt;
    // Stryker disable next-line BooleanLiteral: where no schema is chosen, an error is reported.
    const valid = gen.let('valid', false);
    const tag = gen.const('tag', _`${data} && ${data}[${property}]`);
    gen.if(false);
    constantsOf(parentSchema, property).forEach((constant, schemaProp) => {
      gen.elseIf(_`${tag} === ${constant}`);
      const branch = gen.name('valid');
      cxt.mergeEvaluated(cxt.subschema({ keyword: 'anyOf', schemaProp }, branch), Name);
      gen.assign(valid, branch);
    });
    gen.else();
    cxt.error();
    gen.endIf();
    cxt.ok(valid);
  },
};

function constantsOf({ anyOf = [{}] }: AnySchemaObject, property: string): string[] {
  return anyOf.map(({ properties }: AnySchemaObject) => {
    const constant: unknown = properties?.[property]?.const;
    if (typeof constant === 'string') return constant;
    throw new Error(
      `discriminateBy: each schema in "anyOf" needs a "const" for the property "${property}".`,
    );
  });
}

/** Replaces `anyOf` by a copy that leaves schemas with `discriminateBy` to that keyword. */
export function skipDiscriminatedAnyOf(ajv: KeywordEditor): void {
  const anyOf = ajv.getKeyword('anyOf') as CodeKeywordDefinition;
  ajv.removeKeyword('anyOf');
  ajv.addKeyword({
    ...anyOf,
    // Keeps its place, and so the order of errors.
    before: 'oneOf',
    code(cxt) {
      if (cxt.parentSchema.discriminateBy === undefined) anyOf.code(cxt);
    },
  });
}
