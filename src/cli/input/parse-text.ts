import type { FileError } from '../check/result.js';
import type { Mistake } from '../json-text/describe-mistake.js';
import { positionsAt } from '../json-text/position.js';
import { findMistake } from '../json-text/scan-json.js';

/** Parses a JSON text. Returns an error with the position and the name of the first mistake if it is not JSON. */
export function parseText(text: string): { value: unknown } | { error: FileError } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // findMistake finds a mistake in every text that JSON.parse rejects; a property test checks this.
    const { offset, problem } = findMistake(text) as Mistake;
    const [position] = positionsAt(text, [offset]);
    return { error: { code: 'json-syntax', message: `not JSON: ${problem}`, ...position } };
  }
}
