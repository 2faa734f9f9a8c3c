import { validatePumpTwin } from '@example/contracts';
import { toPointer } from 'iothub-jobs-schema';

/**
 * The twin of a pump as a line of JSON, for other programs.
 *
 * @throws TypeError if the value is no twin of a pump, with a line for each thing that is wrong.
 */
export function exportPump(value: unknown): string {
  const result = validatePumpTwin(value);
  if (!result.issues) return JSON.stringify(result.value);
  const faults = result.issues.map(
    ({ path, message }) => `${toPointer(path.map(String))}: ${message}`,
  );
  throw new TypeError(faults.join('\n'));
}
