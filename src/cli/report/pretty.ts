import { formatPath } from '../../issues/format-issues.js';
import { printable } from '../../issues/printable.js';
import type { Position } from '../../text/json-text/position.js';
import type { Checked, LocatedIssue, Summary, Warning } from '../check/result.js';
import type { CodeKind } from '../explain/index.js';
import { codeFrame } from './code-frame.js';
import { describeTooMany, type Reporter } from './reporter.js';
import { type Styler, withoutCommands } from './style.js';
import { formatSummary } from './summary.js';

/** The most names that are printed as the reason for an entity. */
const MAX_REASONS = 3;

/** What is printed for people. */
export interface PrettyOptions {
  /** Whether to print valid files without warnings too, and why each entity was inferred. */
  isVerbose: boolean;
  /** Whether to print errors only. */
  isQuiet: boolean;
  /** The number of warnings that is not an error. */
  maxWarnings: number;
  /** Returns where a code is explained. */
  urlOf: (code: string, kind: CodeKind) => string;
}

/** Creates a reporter for people: a heading for each file with findings, its findings with the lines around them, and a last line. */
export function prettyReporter(styler: Styler, options: PrettyOptions): Reporter {
  const { isVerbose, isQuiet, maxWarnings, urlOf } = options;
  const { style } = styler;

  const add = (checked: Checked): string => {
    const { result } = checked;
    const place = printable(
      result.line === undefined ? result.file : `${result.file}:${result.line}`,
    );
    if ('error' in result) {
      const { error } = result;
      const at = error.line === undefined ? place : placeOf(result.file, error as Position);
      const heading = `${style(at, 'bold')}: ${style('error', 'red')}: ${error.message} ${codeOf(error.code, 'error')}`;
      return lines([heading, ...frame(checked, error)]);
    }
    const { entity, valid, issues } = result;
    const warnings = isQuiet ? [] : result.warnings;
    if (issues.length === 0 && warnings.length === 0 && !isVerbose) return '';
    const outcome =
      entity === undefined
        ? 'no values'
        : `${valid ? style('valid', 'green') : style('invalid', 'red')} ${entity}`;
    return lines([
      `${style(place, 'bold')}: ${outcome}${isVerbose ? reason(checked) : ''}`,
      ...issues.flatMap((issue) => formatFinding(checked, issue, 'issue')),
      ...warnings.flatMap((warning) => formatFinding(checked, warning, 'warning')),
    ]);
  };

  const formatFinding = (checked: Checked, finding: LocatedIssue | Warning, kind: CodeKind) => {
    const label = kind === 'issue' ? style('error', 'red') : style('warning', 'yellow');
    const { path, code, message, hint } = finding;
    const pointer = path.length === 0 ? '' : `${formatPath(path)}: `;
    const at = style(placeOf(checked.result.file, finding), 'cyan');
    return [
      `  ${at}: ${label}: ${pointer}${message} ${codeOf(code, kind)}`,
      ...(hint === undefined ? [] : [`    ${hint}`]),
      ...frame(checked, finding),
    ];
  };

  const frame = ({ text, start }: Checked, { line, offset }: Partial<Position>): string[] => {
    if (text === '' || offset === undefined) return [];
    return codeFrame(text, { line: line as number, offset: offset - start.offset })
      .split('\n')
      .map((row) => `    ${row.startsWith('>') ? row : style(row, 'dim')}`);
  };

  const codeOf = (code: string, kind: CodeKind): string =>
    styler.link(style(`[${code}]`, 'dim'), () => urlOf(code, kind));

  const end = (summary: Summary, seconds: number): string => {
    const { invalid, unreadable, warnings } = summary;
    const tooMany = warnings > maxWarnings;
    const isGood = invalid + unreadable === 0 && !tooMany;
    return lines([
      ...(tooMany ? [style(describeTooMany(warnings, maxWarnings), 'red')] : []),
      ...(isQuiet ? [] : [style(formatSummary(summary, seconds), isGood ? 'green' : 'red')]),
    ]);
  };

  return { begin: () => '', add, end };
}

function placeOf(file: string, { line, column }: Pick<Position, 'line' | 'column'>): string {
  return `${printable(file)}:${line}:${column}`;
}

function reason({ because = [] }: Checked): string {
  if (because.length === 0) return '';
  const names = because.slice(0, MAX_REASONS).join(', ');
  const more = because.length > MAX_REASONS ? ' and others' : '';
  return `, inferred from ${printable(names)}${more}`;
}

function lines(list: readonly string[]): string {
  return list.map((line) => `${withoutCommands(line)}\n`).join('');
}
