import { expect, test } from 'vitest';
import type { IssueCode, PathStep, Result } from '../../src/index.js';

/** A refused value, with the path and the code of the one issue that it has. */
export type Illegal = readonly [value: unknown, path: readonly PathStep[], code: IssueCode];

/**
 * Tests a rule of `docs/hub-rules.md` on both sides of its limit: the last legal values, and the first illegal ones.
 * `test/rules/ids.test.ts` counts the ids.
 */
export function rule(
  id: string,
  sentence: string,
  validate: (value: unknown) => Result<unknown>,
  sides: { legal: readonly unknown[]; illegal: readonly Illegal[] },
): void {
  test(`[${id}] ${sentence}`, () => {
    expect(sides.legal.length * sides.illegal.length).toBeGreaterThan(0);
    for (const value of sides.legal) {
      expect(validate(value), `legal: ${describe(value)}`).toEqual({ ok: true, value });
    }
    for (const [value, path, code] of sides.illegal) {
      const result = validate(value);
      const issues = result.ok ? [] : result.issues.map((issue) => [issue.path, issue.code]);
      expect(issues, `illegal: ${describe(value)}`).toEqual([[path, code]]);
    }
  });
}

function describe(value: unknown): string {
  const text = JSON.stringify(value, (_, member) =>
    typeof member === 'bigint' ? 'bigint' : member,
  );
  return String(text).slice(0, 200);
}
