import { ok } from 'node:assert/strict';
import { isValidationError } from '../../src/index.js';
import { ISSUE_CODES } from '../../src/issues/codes.js';
import type { Issue, Result } from '../../src/issues/issue.js';
import type { Entity } from '../support/entities.js';
import { valueAt } from '../support/walk.js';
import { oracleOf } from './oracle/index.js';

const codes: ReadonlySet<string> = new Set(ISSUE_CODES);

/** Returns whether the guards accept the value. Throws if two guards, the validators below them, or the oracle disagree. */
export function isAccepted(entity: Entity, value: unknown): boolean {
  const accepted = entity.is(value);
  ok(entity.check(value) === accepted, 'the boolean validator disagrees with its guard');
  ok((entity.explain(value).length === 0) === accepted, 'the explaining validator disagrees');
  ok(doesAssert(entity, value) === accepted, 'assert disagrees');
  ok(oracleOf(entity.name)(value) === accepted, `the guard says ${accepted}, the oracle disagrees`);
  const result = entity.validate(value);
  ok(result.ok === accepted, 'validate disagrees');
  if (!result.ok) {
    const count = result.issues.filter(({ code }) => code !== 'truncated').length;
    ok(count >= 1 && count <= 100, 'not 1 to 100 issues');
    ok(count < result.issues.length === (result.truncated === true), 'truncated is wrong');
    for (const issue of result.issues) checkIssue(issue, value);
  }
  return accepted;
}

function doesAssert({ assert }: Entity, value: unknown): boolean {
  try {
    assert(value);
    return true;
  } catch (error) {
    if (!isValidationError(error)) throw error;
    return false;
  }
}

/** Only the last step of a path may lead to a missing value. */
function checkIssue({ code, path, message }: Issue, value: unknown) {
  ok(codes.has(code), `unknown code: ${code}`);
  ok(code !== 'unreadable', 'a validator threw');
  ok(/^\S.*\.$/s.test(message), `not a sentence: ${message}`);
  const holder = valueAt(value, path.slice(0, -1));
  ok(path.length === 0 || typeof holder === 'object', `the path leads nowhere: ${path}`);
  ok(typeof path.at(-1) !== 'number' || Array.isArray(holder), `not an element: ${path}`);
}

/** Summarizes a result: `valid`, or each issue as by `invalid`. */
export function summarize(result: Result<unknown>): string {
  if (result.ok) return 'valid';
  return result.issues.map(({ code, path }) => invalid(code, path)).join(' and ');
}

/** Returns the summary of a result with one issue. */
export function invalid(code: string, path: readonly (string | number)[]): string {
  return `${code} at ${JSON.stringify(path)}`;
}
