import type { Checked, Result, Summary } from '../check/result.js';
import type { Reporter } from './reporter.js';
import { safeJson } from './style.js';

/** The version of the shape, which changes with any property that is removed or means something else. */
const SHAPE_VERSION = 1;

/**
 * Creates a reporter for programs. The shape is described by `schemas/command-line/results.json`.
 *
 * @param isQuiet - Whether to leave out the warnings, which are counted nevertheless.
 */
export function jsonReporter(isQuiet: boolean): Reporter {
  let separator = '\n';
  return {
    begin: () => `{"version":${SHAPE_VERSION},"results":[`,
    add: ({ result }: Checked) => {
      const shown = isQuiet ? withoutWarnings(result) : result;
      if (shown === undefined) return '';
      const text = separator + safeJson(shown);
      separator = ',\n';
      return text;
    },
    end: (summary: Summary, seconds) => {
      const { files, lines, valid, invalid, unreadable, warnings } = summary;
      const counts = { files, lines, valid, invalid, unreadable, warnings, seconds };
      return `\n],"summary":${JSON.stringify(counts)}}\n`;
    },
  };
}

/** Drops the warnings, and what was reported for them alone: a valid line, or a file without values. */
function withoutWarnings(result: Result): Result | undefined {
  if (!('warnings' in result)) return result;
  const { valid, line, entity } = result;
  const isFile = line === undefined && entity !== undefined;
  return valid && !isFile ? undefined : { ...result, warnings: [] };
}
