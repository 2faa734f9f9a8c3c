import { DIGITS, isMadeOf, LETTERS } from './strings.js';

/** The id of a job in a request [V3]. */
export function isJobId(value: unknown): boolean {
  return isMadeOf(value, `${LETTERS}${DIGITS}-`, 1, 64);
}

/** The id of a job in a response [V3, J2]. */
export function isReturnedJobId(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
