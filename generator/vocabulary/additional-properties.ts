import { MAX_ISSUES } from '../../src/hub-limits.js';
import { describeNotJson, hasOwn, isJsonObject } from '../../src/keywords/json-value.js';
import {
  _,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
  stringify,
} from '../codegen.js';
import { useHelper } from './helper.js';

/**
 * `additionalProperties: false`, which all that is sent has: judged by what JSON will carry. A member that is
 * `undefined` or inherited does not count, an object with `toJSON` is refused. Stops at 100 errors.
 */
export const additionalProperties: CodeKeywordDefinition = {
  keyword: 'additionalProperties',
  type: 'object',
  schemaType: 'boolean',
  error: {
    message: 'unused',
    params: ({ params: { key, detail }, parentSchema }) =>
      key === undefined
        ? _`{code: "not-json", detail: ${detail}}`
        : _`{member: ${key}, known: ${stringify(Object.keys(parentSchema?.properties))}}`,
  },
  code(cxt) {
    const { data, gen } = cxt;
    gen.if(
      _`${useHelper(cxt, isJsonObject)}(${data})`,
      () => refuseUnknownMembers(cxt),
      () => {
        cxt.setParams({ detail: _`${useHelper(cxt, describeNotJson)}(${data})` });
        cxt.error();
      },
    );
  },
};

function refuseUnknownMembers(cxt: KeywordCxt): void {
  const { data, gen, parentSchema } = cxt;
  const known = Object.keys(parentSchema.properties);
  gen.forIn('key', data, (key) => {
    const isOwn = _`${useHelper(cxt, hasOwn)}(${data}, ${key})`;
    const isUnknown = known.reduce<Code>((all, name) => _`${all} && ${key} !== ${name}`, isOwn);
    gen.if(_`${isUnknown} && ${data}[${key}] !== undefined`, () => {
      cxt.setParams({ key });
      cxt.error();
    });
    if (cxt.it.allErrors) gen.if(_`${new Name('errors')} >= ${MAX_ISSUES}`, () => gen.break());
  });
}
