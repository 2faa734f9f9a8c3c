import { isObject } from '../../src/keywords/json-value.js';
import { _, type CodeKeywordDefinition, callable, Name, str } from '../ajv.js';
import { BUDGET, budgetOfCheck } from './budget.js';
import { ERRORS } from './errors.js';

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
    const { data } = cxt;
    const isInvalid = _`!${callable(isObject)}(${data}) || !${new Name(`check${entity}`)}(${data}, ${budgetOfCheck})`;
    cxt.fail(nullable ? _`${data} !== null && (${isInvalid})` : isInvalid);
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
    const call = _`${new Name(`explain${entity}`)}(${data}, ${ERRORS}, ${path}, ${BUDGET})`;
    if (nullable) gen.if(_`${data} !== null`, () => gen.code(call));
    else gen.code(call);
  },
};
