import { MAX_ERRORS } from '../../src/hub-limits.js';
import { spend } from '../../src/keywords/budget.js';
import {
  _,
  type Code,
  type CodeKeywordDefinition,
  callable,
  type KeywordCxt,
  type Name,
} from '../ajv.js';
import { BUDGET, budgetOfCheck } from './budget.js';
import { ERRORS } from './errors.js';

/** `items` and `maxItems`, in checks: the length is read once. */
export const checkItems: CodeKeywordDefinition = {
  keyword: 'items',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const length = gen.const('length', _`${data}.length`);
    gen.if(_`${length} > ${parentSchema.maxItems}`, () => cxt.error());
    gen.if(_`!${callable(spend)}(${budgetOfCheck}, ${length})`, () => cxt.error());
    eachItem(cxt, (index) => _`${index} < ${length}`);
  },
};

/** `items`, in explainers: visits at most `maxItems` items and stops at `MAX_ERRORS`, so that no proxy can keep it busy. */
export const explainItems: CodeKeywordDefinition = {
  keyword: 'items',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const length = gen.const('length', _`Math.min(${data}.length, ${parentSchema.maxItems})`);
    gen.code(_`${callable(spend)}(${BUDGET}, ${length})`);
    const goesOn = _`${ERRORS} < ${MAX_ERRORS} && ${BUDGET}.work >= 0`;
    eachItem(cxt, (index) => _`${index} < ${length} && ${goesOn}`);
  },
};

function eachItem(cxt: KeywordCxt, isInRange: (index: Name) => Code): void {
  const { gen } = cxt;
  const index = gen.name('index');
  gen.for(_`let ${index} = 0; ${isInRange(index)}; ${index}++`, () => {
    const type = { dataProp: index, dataPropType: 0 } as const;
    cxt.subschema({ keyword: 'items', ...type }, gen.name('valid'));
  });
}
