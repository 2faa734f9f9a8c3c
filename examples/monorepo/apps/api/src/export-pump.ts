import { describeFaults, validatePumpTwin } from '@example/contracts';

/**
 * The twin of a pump as a line of JSON, for other programs.
 *
 * @throws TypeError if the value is no twin of a pump, with a line for each thing that is wrong.
 */
export function exportPump(value: unknown): string {
  const result = validatePumpTwin(value);
  if (result.issues) throw new TypeError(describeFaults(result.issues));
  return JSON.stringify(result.value);
}
