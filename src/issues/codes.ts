/** Every code that an issue can have, one per rule. Codes are stable. */
export const ISSUE_CODES = /* @__PURE__ */ Object.freeze([
  // Any value.
  'type',
  'null',
  'required',
  'unknown-property',
  'no-effect',
  'enum',
  'range',
  'pattern',
  'not-json',
  'unreadable',
  'truncated',
  // Values used in several places.
  'timestamp',
  'request-timestamp',
  'device-id',
  'job-id',
  'returned-job-id',
  'thumbprint',
  'api-version',
  // Job requests.
  'job-type',
  'unused-branch',
  'query-condition-length',
  'query-condition-select',
  'query-condition-string',
  'query-condition-parentheses',
  // Lists.
  'list-count',
  'work-limit',
  // Methods.
  'method-name',
  'method-name-length',
  'payload-size',
  'response-timeout',
  'connect-timeout',
  'connect-timeout-above-response-timeout',
  // Twins and twin patches.
  'etag',
  'empty-patch',
  'status-reason-length',
  'parent-scopes-count',
  'twin-key',
  'twin-key-size',
  'twin-depth',
  'twin-string-size',
  'twin-integer',
  'twin-size',
  'twin-values',
  'twin-null',
  'twin-version',
  'twin-metadata',
] as const);

/** The code of an issue. */
export type IssueCode = (typeof ISSUE_CODES)[number];
