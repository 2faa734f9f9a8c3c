import { formatPath } from '../../issues/format-issues.js';
import { printable } from '../../issues/printable.js';
import type { Checked, LocatedIssue, Warning } from '../check/result.js';
import { type Place, type Reporter, sentence } from './reporter.js';
import { withoutCommands } from './style.js';

/** Creates a reporter of workflow commands, which GitHub shows at the lines of a pull request. */
export function githubReporter(isQuiet: boolean): Reporter {
  return {
    begin: () => '',
    add: ({ result }: Checked) => {
      const { file, line } = result;
      if ('error' in result) {
        const { code, message } = result.error;
        return command('error', file, { line, ...result.error }, code, sentence(message));
      }
      const { entity } = result;
      const title = (code: string) => (entity === undefined ? code : `${entity}: ${code}`);
      const add = (level: string, finding: LocatedIssue | Warning) =>
        command(level, file, finding, title(finding.code), textOf(finding));
      const warnings = isQuiet ? [] : result.warnings;
      return [
        ...result.issues.map((issue) => add('error', issue)),
        ...warnings.map((warning) => add('warning', warning)),
      ].join('');
    },
    end: () => '',
  };
}

function command(
  level: string,
  file: string,
  { line, column }: Place,
  title: string,
  text: string,
): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeText(text)}\n`;
}

function textOf({ path, message, hint }: LocatedIssue | Warning): string {
  const pointer = path.length === 0 ? '' : `${formatPath(path)}: `;
  return `${pointer}${message}${hint === undefined ? '' : ` ${hint}`}`;
}

/** The runner decodes these escapes, so what else is not printable is escaped before. */
function escapeText(text: string): string {
  return withoutCommands(printable(text)).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
