import type { Checked, Summary } from '../check/result.js';
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
      const isShort = isQuiet && 'warnings' in result;
      const text = separator + safeJson(isShort ? { ...result, warnings: [] } : result);
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
