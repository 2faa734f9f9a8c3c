import type { Issue, Result } from '../issues/issue.js';
import { describeIssue } from '../issues/messages.js';
import type { RawError } from '../issues/raw-error.js';
import { toIssues } from '../issues/to-issues.js';
import { ValidationError } from '../issues/validation-error.js';

/** A compiled validator that answers whether a value is an entity, and nothing else. What throws while it is read, a getter or a proxy, is none. */
export type Check = (value: unknown) => boolean;

/** A compiled validator that adds what is wrong with a value, of which `instancePath` is the place, to a list, and answers that. */
export type Explain = (value: unknown, errors?: RawError[], instancePath?: string) => RawError[];

/** The value, if it passes; otherwise why not. The explaining validator runs only then. */
export function validateBy<T>(check: Check, explain: Explain, value: unknown): Result<T> {
  if (check(value)) return { ok: true, value: value as T };
  return { ok: false, issues: explainRefusal(explain, value) };
}

/**
 * Returns if the result is good.
 *
 * @throws ValidationError otherwise.
 */
export function assertResult(entity: string, result: Result<unknown>): void {
  if (!result.ok) throw new ValidationError(entity, result.issues);
}

function explainRefusal(explain: Explain, value: unknown): Issue[] {
  try {
    const errors = explain(value);
    if (errors.length > 0) return toIssues(errors, value);
  } catch {
    // Said below: where a getter threw cannot be told.
  }
  return [unreadable()];
}

/** The issue of a value of which no more can be told, since reading it failed. */
export function unreadable(): Issue {
  const message = `The value ${describeIssue('unreadable', {})}.`;
  return { path: [], code: 'unreadable', message };
}
