import type { Checked, Summary } from '../check/result.js';

/** Turns results into text, one after the other, since there may be millions. */
export interface Reporter {
  /** Returns the text before the first result. */
  begin(): string;
  /** Returns the text for a result, which may be empty. */
  add(checked: Checked): string;
  /** Returns the text after the last result. `seconds` is the time that the check took. */
  end(summary: Summary, seconds: number): string;
}

/** A place in a file, as far as it is known. */
export interface Place {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Makes a sentence of the message of an error. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** Says why the exit code is not 0 though all is valid. */
export function describeTooMany(warnings: number, limit: number): string {
  return `Too many warnings: ${warnings}, limit ${limit}.`;
}
