import { MAX_ISSUES } from '../../src/hub-limits.js';
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from '../codegen.js';

/** `items`, which goes no further than `maxItems` and stops at 100 errors, whatever a proxy says of its length. */
export const items: CodeKeywordDefinition = {
  keyword: 'items',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const length = gen.const('length', _`Math.min(${data}.length, ${parentSchema.maxItems})`);
    eachItem(cxt, (index) => _`${index} < ${length} && ${new Name('errors')} < ${MAX_ISSUES}`);
  },
};

/** `items` and `maxItems` in one, for validators that only judge: the length is read once. */
export const judgedItems: CodeKeywordDefinition = {
  keyword: 'items',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { data, gen, parentSchema } = cxt;
    const length = gen.const('length', _`${data}.length`);
    gen.if(_`${length} > ${parentSchema.maxItems}`, () => cxt.error());
    eachItem(cxt, (index) => _`${index} < ${length}`);
  },
};

function eachItem(cxt: KeywordCxt, goOn: (index: Name) => Code): void {
  const { gen } = cxt;
  const index = gen.name('index');
  const valid = gen.name('valid');
  gen.for(_`let ${index} = 0; ${goOn(index)}; ${index}++`, () => {
    cxt.subschema({ keyword: 'items', dataProp: index, dataPropType: 0 }, valid);
  });
}
