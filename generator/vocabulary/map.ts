import { MAX_ERRORS } from '../../src/hub-limits.js';
import { toPointer } from '../../src/issues/pointer.js';
import { hasOwn, isJsonObject } from '../../src/keywords/json-value.js';
import {
  _,
  type Code,
  type CodeKeywordDefinition,
  callable,
  type KeywordCxt,
  str,
} from '../ajv.js';
import { BUDGET } from './budget.js';
import { ERRORS } from './errors.js';
import { requireJsonObject } from './unknown-properties.js';

// The keyword `mapOf`: stage 1 makes it of `additionalProperties` with a schema. A map has the properties that
// `JSON.stringify` would write: own and enumerable ones that are not `undefined`.

/** `mapOf: { type: 'string' }`, in checks. */
export const checkMap: CodeKeywordDefinition = {
  keyword: 'mapOf',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    cxt.gen.if(_`!${callable(isJsonObject)}(${cxt.data})`, () => cxt.error());
    eachValue(cxt);
  },
};

/** The same in explainers: an object with `toJSON` is an error. The loop stops at `MAX_ERRORS`. */
export const explainMap: CodeKeywordDefinition = {
  keyword: 'mapOf',
  type: 'object',
  schemaType: 'object',
  error: {
    message: 'unused',
    params: ({ params }) => _`{code: "not-json", detail: ${params.detail}}`,
  },
  code(cxt) {
    const { gen } = cxt;
    requireJsonObject(cxt, () =>
      eachValue(cxt, () =>
        gen.if(_`${ERRORS} >= ${MAX_ERRORS} || ${BUDGET}.work < 0`, () => gen.break()),
      ),
    );
  },
};

/** Generates the loop over the values. Each is read once. */
function eachValue(cxt: KeywordCxt, afterEach: () => void = () => {}): void {
  const { data, gen } = cxt;
  const it = cxt.it as { errorPath: Code };
  const { errorPath } = it;
  gen.forIn('key', data, (key) => {
    gen.if(_`${callable(hasOwn)}(${data}, ${key})`, () => {
      const value = gen.const('value', _`${data}[${key}]`);
      gen.if(_`${value} !== undefined`, () => {
        it.errorPath = str`${errorPath}${_`${callable(toPointer)}([${key}])`}`;
        cxt.subschema({ keyword: 'mapOf', data: value }, gen.name('valid'));
        it.errorPath = errorPath;
      });
    });
    afterEach();
  });
}
