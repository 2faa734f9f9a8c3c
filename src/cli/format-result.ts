import type { Advice } from '../advice/advice.js';
import { formatPath } from '../issues/format-issues.js';
import type { Issue } from '../issues/issue.js';
import { printable } from '../issues/printable.js';
import type { FileResult } from './file-result.js';

/** Formats the result for one file as a line, followed by lines for each issue and warning. */
export function formatResult(result: FileResult): string {
  const file = printable(result.file);
  if ('error' in result) return `${file}: error: ${result.error.message}`;
  const { entity, valid, issues, advice } = result;
  const heading = `${file}: ${valid ? 'valid' : 'invalid'} ${entity}`;
  const warnings = advice.map((warning) => formatIssue(warning, 'warning: '));
  return [heading, ...issues.map((issue) => formatIssue(issue, '')), ...warnings].join('\n');
}

function formatIssue({ path, code, message, hint }: Issue | Advice, label: string): string {
  const pointer = path.length === 0 ? '' : `${formatPath(path)}: `;
  const line = `  ${label}${pointer}${message} [${code}]`;
  return hint === undefined ? line : `${line}\n    ${hint}`;
}
