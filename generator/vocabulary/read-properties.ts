import { hasOwn, isJsonObject } from '../../src/keywords/json-value.js';
import { _, callable, type KeywordCxt, type Name } from '../ajv.js';

/** The variables that hold the values of an object's properties, by property name. Absent properties are `undefined`. */
export type PropertyValues = Record<string, Name>;

/**
 * Reads the properties of a request that `JSON.stringify` would write, in one loop: own, enumerable, each read once. Rejects
 * properties that are not in `names`, and objects that `JSON.stringify` would replace, such as a Date.
 */
export function readOwnProperties(cxt: KeywordCxt, names: readonly string[]): PropertyValues {
  const { data, gen } = cxt;
  gen.if(_`!${callable(isJsonObject)}(${data})`, () => cxt.error());
  const values = Object.fromEntries(names.map((name) => [name, gen.let('value')]));
  gen.forIn('key', data, (key) => {
    gen.if(_`${callable(hasOwn)}(${data}, ${key})`, () => {
      const read = _`${data}[${key}]`;

      function assignTo([name, ...others]: readonly string[]): void {
        if (name === undefined) gen.if(_`${read} !== undefined`, () => cxt.error());
        else {
          gen.if(
            _`${key} === ${name}`,
            () => gen.assign(values[name] as Name, read),
            () => assignTo(others),
          );
        }
      }

      assignTo(names);
    });
  });
  return values;
}
