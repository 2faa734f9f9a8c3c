import { DIGITS, isDigits, isMadeOf, LETTERS } from './text.js';

/** The id of a device or a module [V2]. */
export function isDeviceId(value: unknown): boolean {
  return isMadeOf(value, `${LETTERS}${DIGITS}-:.+%_#*?!(),=@;$'`, 1, 128);
}

/** The id of a job as it is sent [V3]. */
export function isJobId(value: unknown): boolean {
  return isMadeOf(value, `${LETTERS}${DIGITS}-`, 1, 64);
}

/** The id of a job as a hub returns it [V3, J2]. */
export function isReturnedJobId(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** The hash of a certificate: SHA-1 or SHA-256 in hexadecimal digits [V5]. */
export function isThumbprint(value: unknown): boolean {
  const digits = `${DIGITS}abcdefABCDEF`;
  return isMadeOf(value, digits, 40, 40) || isMadeOf(value, digits, 64, 64);
}

/** A version of the API: its form alone, the date need not exist [V6]. */
export function isApiVersion(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [year = '', month = '', day = '', ...suffix] = value.split('-');
  const isDate = isDigits(year, 4) && isDigits(month, 2) && isDigits(day, 2);
  return isDate && (suffix.length === 0 || (suffix.length === 1 && suffix[0] === 'preview'));
}
