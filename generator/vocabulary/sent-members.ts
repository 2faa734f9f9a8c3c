import { hasOwn, isJsonObject } from '../../src/keywords/json-value.js';
import { _, type KeywordCxt, type Name } from '../codegen.js';
import { useHelper } from './helper.js';

/** The members of something sent, each in a variable that stays `undefined` where it is absent. */
export type Members = Record<string, Name>;

/**
 * Reads what JSON would write of something sent, in one loop: its own enumerable members, each once. Refuses a
 * member that is not of `names`, and an object that JSON would replace.
 */
export function readSentMembers(cxt: KeywordCxt, names: readonly string[]): Members {
  const { data, gen } = cxt;
  gen.if(_`!${useHelper(cxt, isJsonObject)}(${data})`, () => cxt.error());
  const members = Object.fromEntries(names.map((name) => [name, gen.let('member')]));
  gen.forIn('key', data, (key) => {
    gen.if(_`${useHelper(cxt, hasOwn)}(${data}, ${key})`, () => {
      const read = _`${data}[${key}]`;

      function readOne([name, ...others]: readonly string[]): void {
        if (name === undefined) gen.if(_`${read} !== undefined`, () => cxt.error());
        else {
          const value = members[name] as Name;
          gen.if(
            _`${key} === ${name}`,
            () => gen.assign(value, read),
            () => readOne(others),
          );
        }
      }

      readOne(names);
    });
  });
  return members;
}
