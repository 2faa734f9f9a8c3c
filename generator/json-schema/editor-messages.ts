// The messages that editors show instead of their own: `errorMessage` and `patternErrorMessage`, keywords of VS Code's JSON
// language service. The messages are those of the guards, without the name of the property, which editors underline.

import type { AnySchemaObject } from 'ajv';
import type { IssueCode } from '../../src/issues/codes.js';
import { describeIssue } from '../../src/issues/messages.js';
import type { RawError } from '../../src/issues/raw-error.js';
import { withoutRules } from './rule-links.js';

/** Keywords whose message `errorMessage` replaces. That of `pattern` has its own keyword. */
const REPLACED = ['enum', 'const', 'not', 'minimum', 'maximum'];

/** Returns the message of an issue as a sentence. */
export function messageOf(code: IssueCode, params: RawError['params']): string {
  const message = describeIssue(code, params);
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** Returns the messages of a schema. The converted schema has the keywords that they are about. */
export function explainSchema(
  schema: AnySchemaObject,
  converted: AnySchemaObject,
): AnySchemaObject {
  const { type, issue, description, enum: values = [], minimum, maximum } = schema;
  if (type === 'null') return { errorMessage: withoutRules(description) };
  if (issue === undefined) return {};
  const allowed = values.filter((value: unknown) => value !== null);
  const message = messageOf(issue, { allowed, minimum, maximum });
  return {
    ...('pattern' in converted && { patternErrorMessage: message }),
    ...(REPLACED.some((keyword) => keyword in converted) && { errorMessage: message }),
  };
}
