// The parts of Ajv that the generator uses. Some of them are not exported by Ajv's main module.

import { createRequire } from 'node:module';
import { type Ajv, type CodeKeywordDefinition, Name } from 'ajv';

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

/** Replaces Ajv's definition of a keyword, or adds a keyword that Ajv does not have. */
export function setKeyword(ajv: Ajv, definition: CodeKeywordDefinition): void {
  ajv.removeKeyword(definition.keyword as string);
  ajv.addKeyword(definition);
}

/** Makes Ajv accept a keyword and generate no code for it. */
export function ignoreKeyword(ajv: Ajv, keyword: string): void {
  ajv.removeKeyword(keyword);
  ajv.addKeyword({ keyword });
}

/** Returns Ajv's own definition of a keyword. */
export function definitionOf(ajv: Ajv, keyword: string): CodeKeywordDefinition {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition !== 'object') throw new Error(`${keyword} is not a keyword of Ajv`);
  // Some definitions of Ajv have several keywords.
  return { ...definition, keyword } as CodeKeywordDefinition;
}

/** Returns the name by which generated code calls a helper. Stage 4 adds the import, if `helpers.ts` lists the helper. */
export function callable(helper: (...args: never[]) => unknown): Name {
  return new Name(helper.name);
}
