import type { JobRequest } from '../generated/types.js';
import type { QueryIssueCode } from '../query/issue.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { type Advice, type AdviceCode, advice } from './advice.js';

/** The advice code for each warning of the parser. Its errors become `query-syntax`. */
const CODES: Partial<Record<QueryIssueCode, AdviceCode>> = {
  'routing-function': 'query-routing-function',
  'unknown-function': 'query-unknown-function',
  'reserved-word': 'query-reserved-word',
  comparison: 'query-comparison',
  in: 'query-in',
  'unknown-name': 'query-unknown-name',
  hyphen: 'query-hyphen',
  arguments: 'query-arguments',
  'doubled-quote': 'query-doubled-quote',
  'quoted-condition': 'query-quoted-condition',
  'job-status': 'query-job-status',
};

/** Warns about a query condition that does not match the documented grammar for twins [R4]. */
export function adviseQueryCondition({ queryCondition }: JobRequest): Advice[] {
  const result = parseQueryCondition(queryCondition);
  const issues = result.ok ? result.warnings : result.issues;
  return issues.map(({ code, message, hint, line, column }) => {
    const sentence = `queryCondition, line ${line}, column ${column}: ${message}`;
    return advice(CODES[code] ?? 'query-syntax', ['queryCondition'], sentence, hint);
  });
}
