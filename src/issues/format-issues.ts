import { toPointer } from './pointer.js';

/** Steps that are written of a path, and characters of a step: a path of a payload may have more than a text may be long. */
const MAX_STEPS = 32;
const MAX_STEP_LENGTH = 2048;

/** An issue as far as it is written: without its code. */
interface Writable {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

/**
 * The issues as text, a line each: where, what, and what was probably meant.
 * `/updateTwin/etag: etag is missing. Add etag: "*".` Of a path of more than 32 steps the first and
 * the last 16 are written, of a step its first 2,048 characters. Advice has the same form, and so have the issues of Standard
 * Schemas.
 */
export function formatIssues(issues: readonly Writable[]): string {
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
