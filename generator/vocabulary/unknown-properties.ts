import { MAX_ERRORS } from '../../src/hub-limits.js';
import { describeNotJson, hasOwn, isJsonObject } from '../../src/keywords/json-value.js';
import {
  _,
  type Code,
  type CodeKeywordDefinition,
  callable,
  type KeywordCxt,
  stringify,
} from '../ajv.js';
import { ERRORS } from './errors.js';

/**
 * `additionalProperties: false`, in explainers. Properties that `JSON.stringify` would not write (inherited, or
 * `undefined`) do not count. An object with `toJSON` is an error. The loop stops at `MAX_ERRORS`.
 */
export const unknownProperties: CodeKeywordDefinition = {
  keyword: 'additionalProperties',
  type: 'object',
  schemaType: 'boolean',
  error: {
    message: 'unused',
    params: ({ params: { key, detail }, parentSchema }) =>
      key === undefined
        ? _`{code: "not-json", detail: ${detail}}`
        : _`{path: [${key}], known: ${stringify(Object.keys(parentSchema?.properties))}}`,
  },
  code(cxt) {
    requireJsonObject(cxt, () => reportUnknown(cxt));
  },
};

/** Reports an object that `JSON.stringify` would replace as an error with the parameter `detail`. */
export function requireJsonObject(cxt: KeywordCxt, onJsonObject: () => void): void {
  const { data, gen } = cxt;
  gen.if(_`${callable(isJsonObject)}(${data})`, onJsonObject, () => {
    cxt.setParams({ detail: _`${callable(describeNotJson)}(${data})` });
    cxt.error();
  });
}

function reportUnknown(cxt: KeywordCxt): void {
  const { data, gen, parentSchema } = cxt;
  const known = Object.keys(parentSchema.properties);
  gen.forIn('key', data, (key) => {
    const isOwn = _`${callable(hasOwn)}(${data}, ${key})`;
    const isUnknown = known.reduce<Code>((all, name) => _`${all} && ${key} !== ${name}`, isOwn);
    gen.if(_`${isUnknown} && ${data}[${key}] !== undefined`, () => {
      cxt.setParams({ key });
      cxt.error();
    });
    gen.if(_`${ERRORS} >= ${MAX_ERRORS}`, () => gen.break());
  });
}
