import type { KeywordCxt, Name } from 'ajv';

/**
 * Makes a function available to the code of a keyword. It has no name there, so Ajv's standalone code, which would have to import
 * it, says that it cannot contain the keyword.
 */
export function useHelper(cxt: KeywordCxt, helper: (...args: never[]) => unknown): Name {
  return cxt.gen.scopeValue('func', { ref: helper });
}
