import { MAX_HUB_ERROR_TEXT } from '../hub-limits.js';
import { hasBrand } from '../issues/has-brand.js';
import { printable } from '../issues/printable.js';
import { cut } from './body-text.js';
import type { HubError } from './hub-error.js';

const BRAND = /* @__PURE__ */ Symbol.for('iothub-jobs-schema.HubRequestError');

/**
 * An `Error` for an unsuccessful response of IoT Hub, for code that throws: `throw new HubRequestError(parseHubError(response))`.
 * Its message has the status, the code and the message of the response, with hidden characters escaped, and at most 512
 * characters of the latter.
 */
export class HubRequestError extends Error {
  override readonly name = 'HubRequestError';

  constructor(
    /** The error that `parseHubError` returned. */
    readonly hubError: HubError,
    /** The cause, such as the error of an HTTP client. */
    options?: { cause?: unknown },
  ) {
    super(describe(hubError), options);
    // Without a prototype, since a polluted `Object.prototype.get` would make the descriptor invalid.
    Object.defineProperty(this, BRAND, Object.create(null));
  }
}

/** Checks whether an error is a `HubRequestError`, of this copy of the package or of another. Never throws. */
export function isHubRequestError(error: unknown): error is HubRequestError {
  return hasBrand(error, BRAND);
}

function describe({ status, code, message }: HubError): string {
  // The code of a response without one repeats the status.
  const named = code === `Http${status}` ? `${status}` : `${status} ${code}`;
  const text = printable(cut(message, MAX_HUB_ERROR_TEXT));
  return `IoT Hub returned ${printable(named)}: ${text}${message.length > MAX_HUB_ERROR_TEXT ? '…' : ''}`;
}
