import {
  _,
  type Ajv,
  type AnySchemaObject,
  type Code,
  definitionOf,
  type KeywordErrorDefinition,
  setKeyword,
  stringify,
} from '../ajv.js';
import { NEED_ISSUE } from '../stages/1-lower.js';

/** Returns the parameters of an error that breaks a rule of the schema: its code, and the limits for the message. */
export function paramsOf({
  issue,
  enum: values,
  pattern,
  minimum,
  maximum,
}: AnySchemaObject): Code {
  if (values !== undefined) {
    const allowed = values.filter((value: unknown) => typeof value === 'string');
    return _`{code: ${issue}, allowed: ${stringify(allowed)}}`;
  }
  if (issue === 'pattern') return _`{code: ${issue}, detail: ${pattern}}`;
  if (minimum === undefined) return _`{code: ${issue}}`;
  return _`{code: ${issue}, minimum: ${minimum}, maximum: ${maximum}}`;
}

/** Makes the errors of Ajv's keywords carry the annotation `issue` of their schema, and the limits for the message. */
export function addIssueCodes(ajv: Ajv): void {
  const params: KeywordErrorDefinition['params'] = ({ parentSchema = {} }) =>
    paramsOf(parentSchema);
  for (const keyword of NEED_ISSUE) {
    setKeyword(ajv, { ...definitionOf(ajv, keyword), error: { message: 'unused', params } });
  }
}
