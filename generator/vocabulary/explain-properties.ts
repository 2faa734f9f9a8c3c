import { isEnumerable } from '../../src/keywords/json-value.js';
import {
  _,
  type Code,
  type CodeKeywordDefinition,
  callable,
  getProperty,
  type KeywordCxt,
} from '../ajv.js';

/** `properties`, in explainers. */
export const explainProperties: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    for (const name of Object.keys(cxt.schema)) {
      cxt.gen.if(isPresent(cxt, name), () => {
        cxt.subschema(
          { keyword: 'properties', schemaProp: name, dataProp: name },
          cxt.gen.name('valid'),
        );
      });
    }
  },
};

/** `required`, in explainers: one error per missing property. */
export const explainRequired: CodeKeywordDefinition = {
  keyword: 'required',
  type: 'object',
  schemaType: 'array',
  error: {
    message: 'unused',
    params: ({ params }) => _`{path: [${params.missingProperty}]}`,
  },
  code(cxt) {
    for (const name of cxt.schema as string[]) {
      cxt.gen.if(
        isPresent(cxt, name),
        () => {},
        () => {
          cxt.setParams({ missingProperty: name });
          cxt.error();
        },
      );
    }
  },
};

/**
 * Returns the condition that the object has the property. A request, whose objects are closed, has only the properties
 * that `JSON.stringify` would write: own and enumerable ones.
 */
function isPresent({ data, parentSchema }: KeywordCxt, name: string): Code {
  const isDefined = _`${data}${getProperty(name)} !== undefined`;
  if (parentSchema.additionalProperties !== false) return isDefined;
  return _`${isDefined} && ${callable(isEnumerable)}(${data}, ${name})`;
}
