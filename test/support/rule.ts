import { expect, test } from 'vitest';
import type { IssueCode, PathStep, Result } from '../../src/index.js';

/** An invalid value, with the path and the code of its only issue. */
export type Invalid = readonly [value: unknown, path: readonly PathStep[], code: IssueCode];

/**
 * Tests a rule of `docs/hub-rules.md` on both sides of its limit: the last valid values, and the first invalid ones.
 * `test/rules/every-rule-is-tested.test.ts` checks that no id is missing.
 */
export function rule(
  id: string,
  sentence: string,
  validate: (value: unknown) => Result<unknown>,
  sides: { valid: readonly unknown[]; invalid: readonly Invalid[] },
): void {
  test(`[${id}] ${sentence}`, () => {
    expect(sides.valid.length * sides.invalid.length).toBeGreaterThan(0);
    for (const value of sides.valid) {
      expect(validate(value), `valid: ${describe(value)}`).toEqual({ ok: true, value });
    }
    for (const [value, path, code] of sides.invalid) {
      const result = validate(value);
      const issues = result.ok ? [] : result.issues.map((issue) => [issue.path, issue.code]);
      expect(issues, `invalid: ${describe(value)}`).toEqual([[path, code]]);
    }
  });
}

function describe(value: unknown): string {
  const text = JSON.stringify(value, (_, property) =>
    typeof property === 'bigint' ? 'bigint' : property,
  );
  return String(text).slice(0, 200);
}
