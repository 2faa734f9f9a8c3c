import { DIGITS, isMadeOf, LETTERS } from './strings.js';

/** The id of a device or a module [V2]. */
export function isDeviceId(value: unknown): boolean {
  return isMadeOf(value, `${LETTERS}${DIGITS}-:.+%_#*?!(),=@;$'`, 1, 128);
}
