// What the generator needs of Ajv, of which some is not in its main module.
import { createRequire } from 'node:module';

export {
  _,
  Ajv,
  type AnySchemaObject,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
  type KeywordErrorDefinition,
  Name,
  type Options,
  str,
  stringify,
} from 'ajv';

const require = createRequire(import.meta.url);

export const { getProperty } =
  require('ajv/dist/compile/codegen') as typeof import('ajv/dist/compile/codegen/index.js');
export const { default: standaloneCode } =
  require('ajv/dist/standalone') as typeof import('ajv/dist/standalone/index.js');
export const { usePattern } =
  require('ajv/dist/vocabularies/code') as typeof import('ajv/dist/vocabularies/code.js');
