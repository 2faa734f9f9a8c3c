import {
  _,
  type Ajv,
  definitionOf,
  type KeywordErrorDefinition,
  setKeyword,
  stringify,
} from '../ajv.js';
import { NEED_ISSUE } from '../stages/1-lower.js';

/** Makes the errors of Ajv's keywords carry the annotation `issue` of their schema, and the limits for the message. */
export function addIssueCodes(ajv: Ajv): void {
  const params: KeywordErrorDefinition['params'] = ({ parentSchema = {}, keyword }) => {
    const { issue, minimum, maximum } = parentSchema;
    if (keyword === 'enum') {
      const allowed = parentSchema.enum.filter((value: unknown) => typeof value === 'string');
      return _`{code: ${issue}, allowed: ${stringify(allowed)}}`;
    }
    if (issue === 'pattern') return _`{code: ${issue}, detail: ${parentSchema.pattern}}`;
    if (minimum === undefined) return _`{code: ${issue}}`;
    return _`{code: ${issue}, minimum: ${minimum}, maximum: ${maximum}}`;
  };
  for (const keyword of NEED_ISSUE) {
    setKeyword(ajv, { ...definitionOf(ajv, keyword), error: { message: 'unused', params } });
  }
}
