import type { Position } from './json-text/position.js';

/** The reason why a text could not be validated. Codes are stable, and none of them is an issue code. */
export type TextErrorCode = 'too-large' | 'json-syntax' | 'no-entity';

/** An error that prevented the validation of a text. */
export interface TextError extends Partial<Position> {
  code: TextErrorCode;
  /** A phrase without a capital or a full stop. */
  message: string;
}

/** The largest text in bytes: far above the limits of IoT Hub, far below what exhausts the memory. */
export const MAX_TEXT_BYTES = 8_388_608;

/** Describes a text that is larger. */
export function tooLarge(): TextError & { code: 'too-large' } {
  return { code: 'too-large', message: `larger than ${MAX_TEXT_BYTES} bytes` };
}
