import type { Result } from '../../src/issues/issue.js';

/** A result as text that can be compared: `ok`, or the one rule that is broken and where. */
export function verdictOf(result: Result<unknown>): string {
  if (result.ok) return 'ok';
  return result.issues.map(({ code, path }) => refused(code, path)).join(' and ');
}

/** The verdict on a value that breaks one rule in one place. */
export function refused(code: string, path: readonly (string | number)[]): string {
  return `${code} at ${JSON.stringify(path)}`;
}
