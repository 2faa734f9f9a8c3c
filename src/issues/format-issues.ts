import { toPointer } from './pointer.js';

/** Most steps of a path, and most characters of a step, in the output. A path of a payload may exceed the length of a string. */
const MAX_STEPS = 32;
const MAX_STEP_LENGTH = 2048;

/** The part of an issue that is formatted. */
interface Formattable {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

/**
 * Formats issues, advice or Standard Schema issues, one per line: the path, the message and the hint, as in
 * `/updateTwin/etag: etag is missing. Add etag: "*".` Shortens a path of more than 32 steps to its first and last 16 steps,
 * and a step to its first 2,048 characters.
 */
export function formatIssues(issues: readonly Formattable[]): string {
  return issues
    .map(({ path, message, hint }) => {
      const line = path.length === 0 ? message : `${toPointer(shorten(path))}: ${message}`;
      return hint === undefined ? line : `${line} ${hint}`;
    })
    .join('\n');
}

function shorten(path: readonly PropertyKey[]): string[] {
  const half = MAX_STEPS / 2;
  const steps =
    path.length <= MAX_STEPS ? path : [...path.slice(0, half), '…', ...path.slice(-half)];
  return steps
    .map(String)
    .map((step) => (step.length > MAX_STEP_LENGTH ? `${step.slice(0, MAX_STEP_LENGTH)}…` : step));
}
