import type { Issue } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';

/** All advice codes. They are stable, and none of them is an issue code. */
export const ADVICE_CODES = /* @__PURE__ */ Object.freeze([
  'job-id-in-body',
  'job-id-upper-case',
  'start-time-past',
  'start-time-far',
  'zero-execution-time',
  'device-id-ignored',
  'reported-ignored',
  'payload-nulled',
  'payload-near-limit',
  'section-near-limit',
  'section-json-bytes',
  'query-syntax',
  'query-routing-function',
  'query-unknown-function',
  'query-reserved-word',
  'query-comparison',
  'query-in',
  'query-unknown-name',
  'query-hyphen',
  'query-arguments',
  'query-doubled-quote',
  'query-quoted-condition',
  'query-job-status',
] as const);

/** The code of an advice. */
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** A warning about a valid but risky request. Has the properties of an `Issue`, so `formatIssues` formats it too. */
export interface Advice extends Omit<Issue, 'code'> {
  /** The kind of risk. Codes are stable, so you can switch on them. */
  code: AdviceCode;
  severity: 'warning';
}

/** Creates an advice about the property at the path. */
export function advice(code: AdviceCode, path: PathStep[], message: string, hint?: string): Advice {
  const warning: Advice = { severity: 'warning', path, code, message };
  return hint === undefined ? warning : { ...warning, hint };
}
