import { MAX_ISSUES } from '../../../src/limits.js';
import { _, type CodeKeywordDefinition, Name } from '../codegen.js';

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
    const goOn = _`${index} < ${length} && ${new Name('errors')} < ${MAX_ISSUES}`;
    gen.for(_`let ${index} = 0; ${goOn}; ${index}++`, () => {
      cxt.subschema({ keyword: 'items', dataProp: index, dataPropType: 0 }, valid);
    });
  },
};
