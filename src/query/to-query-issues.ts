import { isPairAt } from '../keywords/utf8.js';
import { MAX_ISSUES } from '../limits.js';
import type { QueryIssue } from './issue.js';
import { HINTS, MESSAGES } from './messages.js';
import type { Finding } from './parser.js';

/** The findings as issues, in the order of the text: at most 100. One walk finds all lines and columns. */
export function toQueryIssues(
  text: string,
  severity: QueryIssue['severity'],
  findings: Finding[],
): QueryIssue[] {
  let at = 0;
  let line = 1;
  let column = 1;
  const sorted = findings.sort((a, b) => a.offset - b.offset).slice(0, MAX_ISSUES);
  return sorted.map(({ code, offset, word }) => {
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      const isLineEnd = unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
      if (isLineEnd) line++;
      if (isPairAt(text, at, unit)) at++;
      column = isLineEnd ? 1 : column + 1;
    }
    const hint = HINTS[`${code} ${word}`] ?? HINTS[code];
    const issue = { severity, code, message: MESSAGES[code], offset, line, column };
    return hint === undefined ? issue : { ...issue, hint };
  });
}
