import { _, type Ajv, type KeywordErrorDefinition, stringify } from '../codegen.js';
import { definitionOf, replaceKeyword } from './replace-keyword.js';

/** Keywords whose errors carry the `issue` of their schema, and the limit. */
const EXPLAINED = ['const', 'enum', 'pattern', 'minLength', 'minimum', 'maximum', 'maxItems'];

/** Lets errors say which rule was broken, in place of which keyword. */
export function carryIssues(ajv: Ajv): void {
  const params: KeywordErrorDefinition['params'] = ({ parentSchema = {}, keyword }) => {
    const { issue, minimum, maximum } = parentSchema;
    if (typeof issue !== 'string') throw new Error(`${keyword} without an issue`);
    if (keyword === 'enum')
      return _`{code: ${issue}, allowed: ${stringify(texts(parentSchema.enum))}}`;
    if (minimum === undefined) return _`{code: ${issue}}`;
    return _`{code: ${issue}, minimum: ${minimum}, maximum: ${maximum}}`;
  };
  for (const keyword of EXPLAINED) {
    replaceKeyword(ajv, {
      ...definitionOf(ajv, keyword),
      error: { message: 'unused', params },
    });
  }
}

function texts(values: unknown[]): unknown[] {
  return values.filter((value) => typeof value === 'string');
}
