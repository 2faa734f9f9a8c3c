import { _, type CodeKeywordDefinition } from '../ajv.js';

/** `minLength: 1`, the only one that stage 1 accepts. Comparing with "" needs no count of code points. */
export const minLength: CodeKeywordDefinition = {
  keyword: 'minLength',
  type: 'string',
  schemaType: 'number',
  code(cxt) {
    cxt.fail(_`${cxt.data} === ""`);
  },
};
