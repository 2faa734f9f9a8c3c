import { expect } from 'vitest';
import * as face from '../../src/index.js';
import { accepts } from './files.js';

/** What JSON Schema cannot say: only by these may a guard refuse what the file accepts. */
export const BEYOND: readonly face.IssueCode[] = [
  'method-name-length',
  'payload-size',
  'connect-timeout-above-response-timeout',
  'twin-key-size',
  'twin-string-size',
  'twin-size',
  'twin-values',
];

type Validate = (value: unknown) => face.Result<unknown>;

/** The codes of all issues that the guard of the entity lists; none where it accepts. */
export function codesOf(entity: string, value: unknown): face.IssueCode[] {
  const validate = (face as unknown as Record<string, Validate>)[`validate${entity}`];
  if (validate === undefined) throw new Error(`no guard for ${entity}`);
  const result = validate(value);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

/** That file and guard of the entity say the same of a JSON value, but for what JSON Schema cannot say. */
export function expectAgreement(entity: string, value: unknown): void {
  const codes = codesOf(entity, value);
  const refusals = codes.filter((code) => !BEYOND.includes(code));
  if (codes.length === 0) expect(accepts(entity, value), 'accepted by the guard').toBe(true);
  if (refusals.length > 0) expect(accepts(entity, value), refusals.join()).toBe(false);
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
