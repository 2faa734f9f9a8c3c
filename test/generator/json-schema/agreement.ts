import { expect } from 'vitest';
import type { Issue, IssueCode } from '../../../src/index.js';
import { entityOf } from '../../support/entities.js';
import { beyondOf } from './beyond.js';
import { accepts } from './validators.js';

/** The issues that the guard of the entity lists; none where it accepts. */
export function issuesOf(entity: string, value: unknown): readonly Issue[] {
  const result = entityOf(entity).validate(value);
  return result.ok ? [] : result.issues;
}

/** The codes of these issues. */
export function codesOf(entity: string, value: unknown): IssueCode[] {
  return issuesOf(entity, value).map(({ code }) => code);
}

/** That the file and the guard of the entity say the same of a JSON value, but for what the file cannot say. */
export function expectAgreement(entity: string, value: unknown): void {
  const codes = codesOf(entity, value);
  const beyond = beyondOf(entity);
  const isSaid = codes.some((code) => !beyond.includes(code));
  // Either verdict is right of what breaks nothing but rules that the file cannot say.
  if (codes.length === 0 || isSaid) expect(accepts(entity, value), codes.join()).toBe(!isSaid);
}

/** The value as JSON carries it, or `undefined` where JSON cannot carry it. */
export function asJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
