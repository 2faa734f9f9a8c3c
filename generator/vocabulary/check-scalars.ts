// Keywords of stage 2: one function call instead of several tests. The tests are many, and every byte of a guard is shipped.

import { hasCharacters } from '../../src/keywords/has-characters.js';
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

/** A pattern that counts characters only. Counting takes less time. */
const ANY_CHARACTERS = /^\^\[\\s\\S\]\{(\d+),(\d+)\}\$$/;

/** `matches: '^[a-z]+$'`: a string that matches the pattern. */
const matchesKeyword: CodeKeywordDefinition = {
  keyword: 'matches',
  schemaType: 'string',
  code(cxt) {
    const [, least, most] = ANY_CHARACTERS.exec(cxt.schema) ?? [];
    if (least !== undefined) {
      const length = _`${Number(least)}, ${Number(most)}`;
      cxt.fail(_`!${callable(hasCharacters)}(${cxt.data}, ${length})`);
      return;
    }
    cxt.fail(_`!${callable(matches)}(${cxt.data}, ${usePattern(cxt, cxt.schema)})`);
  },
};

export const combinedScalars = [integerWithin, matchesKeyword];
