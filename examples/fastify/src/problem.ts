/** The body of an error response of the type `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  /** The kind of problem. */
  readonly type: `urn:example:${string}`;
  readonly title: string;
  readonly status: number;
  /** An explanation of this occurrence. */
  readonly detail?: string;
  /** Further properties, depending on the kind of problem. */
  readonly [extension: string]: unknown;
}

/** An error whose details are sent to the client. */
export class Problem extends Error {
  constructor(
    readonly details: ProblemDetails,
    options?: ErrorOptions,
  ) {
    super(details.title, options);
  }
}
