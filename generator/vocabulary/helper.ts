import { type KeywordCxt, Name } from '../codegen.js';

/** A function of `src/keywords` under its own name: the module that is generated imports it. */
export function useHelper(cxt: KeywordCxt, helper: (...args: never[]) => unknown): Name {
  return cxt.gen.scopeValue('func', { ref: helper, code: new Name(helper.name) });
}
