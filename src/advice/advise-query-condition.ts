import type { JobRequest } from '../generated/types.js';
import type { QueryIssueCode } from '../query/issue.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { type Advice, advice } from './advice.js';
import type { AdviceCode } from './codes.js';

/** The warnings of the parser; whatever else it says, the condition does not parse. */
const CODES: Partial<Record<QueryIssueCode, AdviceCode>> = {
  'routing-function': 'query-routing-function',
  'unknown-function': 'query-unknown-function',
  'reserved-word': 'query-reserved-word',
  comparison: 'query-comparison',
  in: 'query-in',
};

/** On the condition [R4]: what the grammar that is known does not have, or does not have for twins. */
export function adviseQueryCondition({ queryCondition }: JobRequest): Advice[] {
  const result = parseQueryCondition(queryCondition);
  const issues = result.ok ? result.warnings : result.issues;
  return issues.map(({ code, message, hint, line, column }) => {
    const sentence = `queryCondition, line ${line}, column ${column}: ${message}`;
    return advice(CODES[code] ?? 'query-syntax', ['queryCondition'], sentence, hint);
  });
}
