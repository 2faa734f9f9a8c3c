import { MAX_ISSUES } from '../hub-limits.js';
import type { QueryIssue } from './issue.js';
import { HINTS, MESSAGES } from './messages.js';
import type { Finding } from './parser.js';

type Severity = QueryIssue['severity'];

/** The findings as issues, in the order of the text: at most 100. */
export function toQueryIssues(text: string, severity: Severity, findings: Finding[]): QueryIssue[] {
  const sorted = findings.sort((a, b) => a.offset - b.offset).slice(0, MAX_ISSUES);
  return sorted.map(({ code, offset, word }) => {
    const hint = HINTS[`${code} ${word}`] ?? HINTS[code];
    return {
      severity,
      code,
      message: MESSAGES[code],
      ...(hint && { hint }),
      offset,
      ...positionOf(text.slice(0, offset)),
    };
  });
}

/** Where the text goes on that begins so. A line ends with LF, CR or both. */
function positionOf(before: string): { line: number; column: number } {
  const line = before.split(/\r\n?|\n/).length;
  const column = [...before.replace(/^[\s\S]*[\r\n]/, '')].length + 1;
  return { line, column };
}
