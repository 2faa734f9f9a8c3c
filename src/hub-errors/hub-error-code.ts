import { MAX_HUB_ERROR_CODE_LENGTH } from '../hub-limits.js';
import { HUB_ERROR_NUMBERS } from './hub-error-numbers.js';

/** The name of an error that `HUB_ERROR_CODES` explains. */
export type KnownHubErrorCode = keyof typeof HUB_ERROR_NUMBERS;

/** The name of an error: one that is known, `Http` and a status where a hub gave none, or any other that a hub gives. */
export type HubErrorCode = KnownHubErrorCode | `Http${number}` | (string & {});

/** An error as an answer names it: by a word, by a number, or not at all. */
export interface NamedError {
  code?: string;
  number?: number;
}

/** What the value, where an answer names its error, says: a word or, in digits or not, a number. */
export function readErrorName(value: unknown): NamedError {
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  const text = String(value);
  if (/^[1-9]\d{2,5}$/.test(text)) return { number: Number(text) };
  const isName = text.length <= MAX_HUB_ERROR_CODE_LENGTH && /^[A-Za-z]\w*$/.test(text);
  return isName && typeof value === 'string' ? { code: text } : {};
}

/** The code of an error that has no name: that of its number, if we know it, or else one made of the status. */
export function codeOf(number: number | undefined, status: number): HubErrorCode {
  for (const [code, known] of Object.entries(HUB_ERROR_NUMBERS)) {
    if (known === number) return code;
  }
  return `Http${status}`;
}
