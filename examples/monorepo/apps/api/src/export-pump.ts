import { describeIssues, validatePumpTwin } from '@example/contracts';

/**
 * Serializes the twin of a pump as a line of JSON.
 *
 * @throws TypeError if the value is not the twin of a pump, with a line per issue.
 */
export function exportPump(value: unknown): string {
  const result = validatePumpTwin(value);
  if (result.issues) throw new TypeError(describeIssues(result.issues));
  return JSON.stringify(result.value);
}
