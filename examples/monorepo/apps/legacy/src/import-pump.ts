import { describeFaults, type PumpTwin, validatePumpTwin } from '@example/contracts';

/**
 * Reads a line of JSON that the other program wrote: by the same contract, since a line may come from anywhere.
 *
 * @throws SyntaxError if the line is no JSON.
 * @throws TypeError if it is no twin of a pump, with a line for each thing that is wrong.
 */
export function importPump(line: string): PumpTwin {
  const result = validatePumpTwin(JSON.parse(line));
  if (result.issues) throw new TypeError(describeFaults(result.issues));
  return result.value;
}
