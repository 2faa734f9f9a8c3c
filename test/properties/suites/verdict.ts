import { expect } from 'vitest';
import { ISSUE_CODES, isValidationError } from '../../../src/index.js';
import { type Entity, entityOf } from '../../support/entities.js';
import { oracleOf } from '../oracle/index.js';

const CODES: ReadonlySet<string> = new Set(ISSUE_CODES);

/**
 * The verdict on the value, on which the three functions of the entity and the oracle agree. Nothing is thrown but
 * the error that tells what is wrong.
 */
export function agreedVerdict(entity: string, value: unknown): boolean {
  const { is, assert, validate } = entityOf(entity);
  const verdict = is(value);
  const result = validate(value);
  expect(result.ok, `validate${entity}`).toBe(verdict);
  expect(accepts(assert, value), `assert${entity}`).toBe(verdict);
  expect(oracleOf(entity)(value), `the oracle of ${entity}`).toBe(verdict);
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    for (const { code } of result.issues) {
      expect(CODES.has(code) && code !== 'unreadable', code).toBe(true);
    }
  }
  return verdict;
}

function accepts(assert: Entity['assert'], value: unknown): boolean {
  try {
    assert(value);
    return true;
  } catch (error) {
    if (!isValidationError(error)) throw error;
    return false;
  }
}
