import type { Mistake } from './json-text/describe-mistake.js';
import { positionsAt } from './json-text/position.js';
import { findMistake } from './json-text/scan-json.js';
import type { TextError } from './text-error.js';

/** Parses a JSON text. Returns an error with the position and the name of the first mistake if it is not JSON. */
export function parseText(text: string): { value: unknown } | { error: TextError } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // findMistake finds a mistake in every text that JSON.parse rejects; a property test checks this.
    return { error: syntaxError(text, findMistake(text) as Mistake) };
  }
}

/** Returns the error of a text whose first mistake is known. */
export function syntaxError(text: string, { offset, problem }: Mistake): TextError {
  const [position] = positionsAt(text, [offset]);
  return { code: 'json-syntax', message: `not JSON: ${problem}`, ...position };
}
