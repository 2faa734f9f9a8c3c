import { toPointer } from './pointer.js';
import { printable, printableName } from './printable.js';

/** The most steps of a path that are printed: a path in a payload may have a hundred thousand. */
const MAX_STEPS = 16;

/** The part of an issue, an advice or an issue of a Standard Schema that is formatted. */
export interface Formattable {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

/**
 * Formats issues, advice or Standard Schema issues, one per line: the path, the message and the hint, as in
 * `/updateTwin/etag: etag is missing. Add etag: "*".` The path is a JSON Pointer for people: it has the first and last 8
 * of more than 16 steps, and the first 64 characters of a name. Control characters, and others that are not visible, are
 * escaped as in JSON. `toPointer` returns the exact pointer.
 */
export function formatIssues(issues: readonly Formattable[]): string {
  return issues
    .map(({ path, message, hint }) => {
      const line = path.length === 0 ? message : `${formatPath(path)}: ${message}`;
      // The message of a schema of an application may contain anything.
      return printable(hint === undefined ? line : `${line} ${hint}`);
    })
    .join('\n');
}

/** Formats a path as a JSON Pointer for people, as `formatIssues` does. */
export function formatPath(path: readonly PropertyKey[]): string {
  const half = MAX_STEPS / 2;
  const steps =
    path.length <= MAX_STEPS ? path : [...path.slice(0, half), '…', ...path.slice(-half)];
  return toPointer(steps.map((step) => printableName(String(step))));
}
