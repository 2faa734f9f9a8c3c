import type { Ajv, CodeKeywordDefinition } from '../codegen.js';

/** Puts our definition of a keyword in the place of Ajv's. */
export function replaceKeyword(ajv: Ajv, definition: CodeKeywordDefinition): void {
  ajv.removeKeyword(definition.keyword as string);
  ajv.addKeyword(definition);
}

/** Ajv's own definition of a keyword, under that name alone: some stand for several. */
export function definitionOf(ajv: Ajv, keyword: string): CodeKeywordDefinition {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition !== 'object') throw new Error(`${keyword} is no keyword`);
  return { ...definition, keyword } as CodeKeywordDefinition;
}
