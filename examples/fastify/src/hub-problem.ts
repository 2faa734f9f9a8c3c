import { HUB_ERROR_CODES, type HubError } from 'iothub-jobs-schema';
import { Problem } from './problem.js';

/**
 * What the caller can do something about keeps its meaning; all else, such as a token of ours that the hub
 * does not take, is a fault on our side.
 */
const STATUSES: Readonly<Record<number, number>> = {
  400: 400,
  404: 404,
  405: 409,
  409: 409,
  412: 400,
  429: 429,
};

/** What to do, for each code that is known. A `Map`, since the name comes from outside. */
const ACTIONS = new Map(
  Object.entries(HUB_ERROR_CODES).map(([code, { action }]) => [code, action]),
);

/** A call that the hub has refused. */
export function hubRefused({ status, code, message, trackingId }: HubError): Problem {
  return new Problem({
    type: 'urn:example:hub-refused',
    title: 'The hub has refused the call.',
    status: STATUSES[status] ?? 502,
    detail: message,
    code,
    ...(ACTIONS.has(code) && { action: ACTIONS.get(code) }),
    ...(trackingId !== undefined && { trackingId }),
  });
}

/** A call that came to no end. */
export function hubSilent(cause: unknown): Problem {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  const title = isLate ? 'The hub did not answer in time.' : 'The hub could not be reached.';
  return new Problem(
    { type: 'urn:example:hub-silent', title, status: isLate ? 504 : 502 },
    { cause },
  );
}

/** An answer that is no job. What is wrong with it is for the log: the caller can do nothing about it. */
export function hubUnclear(cause: unknown): Problem {
  const title = 'The hub answered something that is no job.';
  return new Problem({ type: 'urn:example:hub-unclear', title, status: 502 }, { cause });
}
