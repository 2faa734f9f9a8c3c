/** What is told of a failure, as `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  /** Which kind of problem it is. */
  readonly type: `urn:example:${string}`;
  readonly title: string;
  readonly status: number;
  /** What went wrong this time. */
  readonly detail?: string;
  /** What else is told, by the kind of problem. */
  readonly [extension: string]: unknown;
}

/** A failure that the caller is told of. */
export class Problem extends Error {
  constructor(
    readonly details: ProblemDetails,
    options?: ErrorOptions,
  ) {
    super(details.title, options);
  }
}
