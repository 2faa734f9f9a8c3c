import type { Issue } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';
import type { AdviceCode } from './codes.js';

/** What may go wrong with a request that is valid: an issue in form, never a verdict. */
export interface Advice extends Omit<Issue, 'code'> {
  /** What the advice is about: stable, safe to switch on. */
  code: AdviceCode;
  severity: 'warning';
}

/** One advice on the member at the path. */
export function advice(code: AdviceCode, path: PathStep[], message: string, hint?: string): Advice {
  const warning: Advice = { severity: 'warning', path, code, message };
  return hint === undefined ? warning : { ...warning, hint };
}
