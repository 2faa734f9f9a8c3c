import { formatPath } from '../issues/format-issues.js';
import { printable } from '../issues/printable.js';
import type { CheckedFile } from './check-file.js';
import { codeFrame } from './code-frame.js';
import type { LocatedIssue, Warning } from './file-result.js';
import type { Position } from './position.js';

/** Formats the result for one file as a line, followed by each issue and warning with the lines around it. */
export function formatResult({ result, text = '' }: CheckedFile): string {
  const file = printable(result.file);
  if ('error' in result) {
    const { message, line, column, offset } = result.error;
    const position = line === undefined ? undefined : ({ line, column, offset } as Position);
    const place = position === undefined ? file : `${file}:${line}:${column}`;
    return [`${place}: error: ${message}`, ...frame(text, position)].join('\n');
  }
  const { entity, valid, issues, warnings } = result;
  const heading = `${file}: ${valid ? 'valid' : 'invalid'} ${entity}`;
  return [
    heading,
    ...issues.flatMap((issue) => formatFinding(file, text, issue, '')),
    ...warnings.flatMap((warning) => formatFinding(file, text, warning, 'warning: ')),
  ].join('\n');
}

function formatFinding(
  file: string,
  text: string,
  finding: LocatedIssue | Warning,
  label: string,
): string[] {
  const { path, code, message, hint, line, column } = finding;
  const pointer = path.length === 0 ? '' : `${formatPath(path)}: `;
  return [
    `  ${file}:${line}:${column}: ${label}${pointer}${message} [${code}]`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
    ...frame(text, finding),
  ];
}

function frame(text: string, position: Position | undefined): string[] {
  if (position === undefined || text === '') return [];
  return codeFrame(text, position)
    .split('\n')
    .map((row) => `    ${row}`);
}
