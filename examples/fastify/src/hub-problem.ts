import { describeHubError, type HubError } from 'iothub-jobs-schema';
import { Problem } from './problem.js';

/** Maps errors that the client can fix. All others, such as an invalid token of this service, become 502. */
const STATUSES: Readonly<Record<number, number>> = {
  400: 400,
  404: 404,
  405: 409,
  409: 409,
  412: 400,
  429: 429,
};

/** Returns the problem for an error response of the hub. */
export function hubRejected(error: HubError): Problem {
  const { status, code, message, trackingId } = error;
  const action = describeHubError(error)?.action;
  return new Problem({
    type: 'urn:example:hub-rejected',
    title: 'The hub rejected the request.',
    status: STATUSES[status] ?? 502,
    detail: message,
    code,
    ...(action !== undefined && { action }),
    ...(trackingId !== undefined && { trackingId }),
  });
}

/** Returns the problem for a request without a response. */
export function hubUnreachable(cause: unknown): Problem {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  const title = isLate ? 'The hub did not respond in time.' : 'The hub could not be reached.';
  return new Problem(
    { type: 'urn:example:hub-unreachable', title, status: isLate ? 504 : 502 },
    { cause },
  );
}

/** Returns the problem for a response that is not a job. The cause is only logged, since the client cannot fix it. */
export function hubInvalidResponse(cause: unknown): Problem {
  const title = 'The hub returned an invalid response.';
  return new Problem({ type: 'urn:example:hub-invalid-response', title, status: 502 }, { cause });
}
