import type { Mistake } from './json-text/describe-mistake.js';
import { positionsAt } from './json-text/position.js';
import { findMistake } from './json-text/scan-json.js';
import type { TextError } from './text-error.js';

/** Parses a JSON text. Returns an error with the position and the name of the first mistake if it is not JSON. */
export function parseText(text: string): { value: unknown } | { error: TextError } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: syntaxError(text, findMistake(text)) };
  }
}

/** For a text without a mistake: JSON.parse of some engines rejects what nests too deeply. */
const TOO_DEEP: Mistake = { offset: 0, problem: 'it is nested too deeply' };

/** Returns the error of a text that JSON.parse rejects, with its first mistake. */
export function syntaxError(text: string, mistake = TOO_DEEP): TextError {
  const { offset, problem } = mistake;
  const [position] = positionsAt(text, [offset]);
  return { code: 'json-syntax', message: `not JSON: ${problem}`, ...position };
}
