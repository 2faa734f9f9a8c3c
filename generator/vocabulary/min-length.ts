import { _, type CodeKeywordDefinition } from '../codegen.js';

/** `minLength: 1`, the one that we have: it needs no count of characters. */
export const minLength: CodeKeywordDefinition = {
  keyword: 'minLength',
  type: 'string',
  schemaType: 'number',
  code(cxt) {
    if (cxt.schema !== 1) throw new Error(`minLength: ${cxt.schema}`);
    cxt.fail(_`${cxt.data} === ""`);
  },
};
