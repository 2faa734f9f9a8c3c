// Keywords of stage 2: one function call instead of several tests. The tests are many, and every byte of a guard is shipped.

import { isIntegerWithin } from '../../src/keywords/integer-within.js';
import { matches } from '../../src/keywords/matches.js';
import { _, type CodeKeywordDefinition, callable, usePattern } from '../ajv.js';

/** `integerWithin: [0, 100]`: a bounded integer. */
const integerWithin: CodeKeywordDefinition = {
  keyword: 'integerWithin',
  schemaType: 'array',
  code(cxt) {
    const [minimum, maximum] = cxt.schema as [number, number];
    cxt.fail(_`!${callable(isIntegerWithin)}(${cxt.data}, ${minimum}, ${maximum})`);
  },
};

/** A pattern that counts many characters. A string has at most as many as UTF-16 units, and one at least unless it is empty. */
const ANY_CHARACTERS = /^\^\[\\s\\S\]\{1,(\d{4,})\}\$$/;

/** `matches: '^[a-z]+$'`: a string that matches the pattern. */
const matchesKeyword: CodeKeywordDefinition = {
  keyword: 'matches',
  schemaType: 'string',
  code(cxt) {
    const { data, schema } = cxt;
    const matched = _`${callable(matches)}(${data}, ${usePattern(cxt, schema)})`;
    const [, most] = ANY_CHARACTERS.exec(schema) ?? [];
    if (most === undefined) cxt.fail(_`!${matched}`);
    else {
      const isWithin = _`typeof ${data} == "string" && ${data} && ${data}.length <= ${Number(most)}`;
      cxt.fail(_`!(${isWithin}) && !${matched}`);
    }
  },
};

export const combinedScalars = [integerWithin, matchesKeyword];
