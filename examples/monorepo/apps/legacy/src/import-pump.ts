import { describeIssues, type PumpTwin, validatePumpTwin } from '@example/contracts';

/**
 * Parses and validates a line of the other program.
 *
 * @throws SyntaxError if the line is not valid JSON.
 * @throws TypeError if it is not the twin of a pump, with a line per issue.
 */
export function importPump(line: string): PumpTwin {
  const result = validatePumpTwin(JSON.parse(line));
  if (result.issues) throw new TypeError(describeIssues(result.issues));
  return result.value;
}
