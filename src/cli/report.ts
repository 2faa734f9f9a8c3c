import type { Advice } from '../advice/advice.js';
import type { Issue } from '../issues/issue.js';
import { toPointer } from '../issues/pointer.js';
import type { Verdict } from './verdict.js';

/** The verdict for people: one line, and further ones for each issue and each advice. */
export function formatVerdict(verdict: Verdict): string {
  const file = printable(verdict.file);
  if ('error' in verdict) return `${file}: not judged. ${verdict.error.message}`;
  const { entity, valid, issues, advice } = verdict;
  const heading = `${file}: ${valid ? 'valid' : 'invalid'} ${entity}`;
  const warnings = advice.map((warning) => formatIssue(warning, 'warning: '));
  return [heading, ...issues.map((issue) => formatIssue(issue, '')), ...warnings].join('\n');
}

function formatIssue({ path, code, message, hint }: Issue | Advice, label: string): string {
  const place = path.length === 0 ? '' : `${printable(toPointer(path))}: `;
  const line = `  ${label}${place}${message} [${code}]`;
  return hint === undefined ? line : `${line}\n    ${hint}`;
}

/**
 * The text with escapes in place of what would break the line or command the terminal: the names of
 * members and of files may come from anybody.
 */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}
