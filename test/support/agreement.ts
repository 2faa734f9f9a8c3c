import { ok } from 'node:assert/strict';
import { ISSUE_CODES } from '../../src/issues/codes.js';
import type { Issue } from '../../src/issues/issue.js';
import type { Entity } from './entities.js';
import { valueAt } from './walk.js';

const codes: ReadonlySet<string> = new Set(ISSUE_CODES);

/** The verdict on which both guards, and both validators under them, agree; throws where they do not. */
export function agreedVerdict(entity: Entity, value: unknown): boolean {
  const verdict = entity.is(value);
  ok(entity.check(value) === verdict, 'the boolean validator differs from its guard');
  ok((entity.explain(value).length === 0) === verdict, 'the explaining validator differs');
  const result = entity.validate(value);
  ok(result.ok === verdict, 'is and validate differ');
  if (!result.ok) {
    ok(result.issues.length >= 1 && result.issues.length <= 100, 'not 1 to 100 issues');
    for (const issue of result.issues) checkIssue(issue, value);
  }
  return verdict;
}

/** A path leads through what is there: only what it ends at may be missing. */
function checkIssue({ code, path, message }: Issue, value: unknown) {
  ok(codes.has(code), `no code: ${code}`);
  ok(code !== 'unreadable', 'a validator threw');
  ok(/^\S.*\.$/s.test(message), `no sentence: ${message}`);
  const holder = valueAt(value, path.slice(0, -1));
  ok(path.length === 0 || typeof holder === 'object', `the path leads nowhere: ${path}`);
  ok(typeof path.at(-1) !== 'number' || Array.isArray(holder), `no item: ${path}`);
}
