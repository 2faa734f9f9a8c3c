import { _, type CodeKeywordDefinition, Name, str } from '../ajv.js';

/** The value of the keyword `validatedBy`, which stage 2 introduces. */
interface Reference {
  readonly entity: string;
  readonly nullable: boolean;
}

/** `validatedBy: { entity: 'Twin', nullable: true }` in checks: a call of `checkTwin`. */
export const checkReference: CodeKeywordDefinition = {
  keyword: 'validatedBy',
  schemaType: 'object',
  code(cxt) {
    const { entity, nullable } = cxt.schema as Reference;
    const isInvalid = _`!${new Name(`check${entity}`)}(${cxt.data})`;
    cxt.fail(nullable ? _`${cxt.data} !== null && ${isInvalid}` : isInvalid);
  },
};

/** The same in explainers: `explainTwin` adds its errors to the list. */
export const explainReference: CodeKeywordDefinition = {
  keyword: 'validatedBy',
  schemaType: 'object',
  code(cxt) {
    const { entity, nullable } = cxt.schema as Reference;
    const { data, gen, it } = cxt;
    const path = str`${new Name('instancePath')}${it.errorPath}`;
    const call = _`${new Name(`explain${entity}`)}(${data}, ${new Name('errors')}, ${path})`;
    if (nullable) gen.if(_`${data} !== null`, () => gen.code(call));
    else gen.code(call);
  },
};
