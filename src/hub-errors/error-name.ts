import { MAX_HUB_ERROR_CODE_LENGTH } from '../hub-limits.js';
import type { HubErrorCode } from './hub-error.js';
import { HUB_ERROR_NUMBERS } from './hub-error-numbers.js';

/** The code or number that a response gives for its error, or neither. */
export interface ErrorName {
  code?: string;
  number?: number;
}

/** Reads the name of an error: a word, or a number in digits or as a number. */
export function readErrorName(value: unknown): ErrorName {
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  const text = String(value);
  if (/^[1-9]\d{2,5}$/.test(text)) return { number: Number(text) };
  const isName = text.length <= MAX_HUB_ERROR_CODE_LENGTH && /^[A-Za-z]\w*$/.test(text);
  return isName && typeof value === 'string' ? { code: text } : {};
}

/** Returns the code for the number of an error, or `undefined` if the number is unknown. */
export function codeOf(number: number | undefined): HubErrorCode | undefined {
  const known = Object.entries(HUB_ERROR_NUMBERS);
  return known.find(([, each]) => each === number)?.[0];
}

/** Finds the first known name in a message that has something before it, such as a line of a log, or the class of an error. */
export function findCode(message: string | undefined): HubErrorCode | undefined {
  const labels = message?.match(/\bErrorCode:\w+;/g);
  const codes = labels?.map((label) => label.slice('ErrorCode:'.length, -1));
  return codes?.find((code) => Object.hasOwn(HUB_ERROR_NUMBERS, code));
}
