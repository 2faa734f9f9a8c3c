import { JOB_REQUEST_TYPES } from '../enums.js';
import * as limits from '../hub-limits.js';
import type { Fault } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';
import type { RawError } from './raw-error.js';

type Params = RawError['params'];

/** An error has those params that the sentence of its code needs. */
type Requirement = string | ((params: Required<Params>) => string);

/** What a value must be by each rule, as the end of a sentence that begins with its name. */
const REQUIREMENTS: Record<IssueCode, Requirement> = {
  type: ({ type }) => `must be ${withArticle(type)}`,
  null: ({ type }) => `must be ${withArticle(type)}, not null`,
  required: 'is missing',
  'unknown-property': 'is no member that a hub knows, and would be silently lost',
  enum: ({ allowed }) => `must be one of ${allowed.join(', ')}`,
  range: ({ minimum, maximum }) => `must be an integer from ${minimum} to ${maximum}`,
  'not-json': ({ detail }) => `must be a value that JSON can carry, not ${detail}`,
  unreadable: 'could not be read: a getter or a proxy threw, or answered differently each time',

  timestamp:
    'must be a timestamp such as 2026-01-31T08:30:00.1234567Z, with or without Z or an offset, of a date that exists',
  'request-timestamp':
    'must be a timestamp such as 2026-01-31T08:30:00Z, with Z or an offset, of a date that exists',
  'device-id': () =>
    `must be 1 to ${limits.MAX_DEVICE_ID_LENGTH} ASCII letters, digits and - : . + % _ # * ? ! ( ) , = @ ; $ '`,
  'job-id': () => `must be 1 to ${limits.MAX_JOB_ID_LENGTH} ASCII letters, digits and hyphens`,
  'returned-job-id': 'must have at least 1 character',
  thumbprint: 'must be 40 or 64 hexadecimal digits without separators',
  'api-version': 'must be YYYY-MM-DD or YYYY-MM-DD-preview, such as 2021-04-12',

  'job-type': () => `must be one of ${JOB_REQUEST_TYPES.join(', ')}`,
  'unused-branch': 'must be left out or null in a job of this type',
  'query-condition-length': () => `must have 1 to ${limits.MAX_QUERY_CONDITION_LENGTH} characters`,
  'query-condition-select':
    'must be the condition alone: a job whose condition begins with SELECT is accepted and then always fails',
  'query-condition-string': ({ detail }) => `must end the string that begins at offset ${detail}`,
  'query-condition-parentheses': ({ detail }) =>
    `must pair its parentheses: the one at offset ${detail} has no counterpart`,

  'listed-jobs-count': () => `must have at most ${limits.MAX_LISTED_JOBS} items`,

  'method-name': 'must hold a character that is not white space',
  'method-name-length': () => `must have at most ${limits.MAX_METHOD_NAME_UNITS} UTF-16 units`,
  'payload-size': () => `must have at most ${limits.MAX_PAYLOAD_BYTES} bytes as JSON text`,
  'response-timeout': () =>
    `must be an integer from ${limits.MIN_RESPONSE_TIMEOUT_SECONDS} to ${limits.MAX_RESPONSE_TIMEOUT_SECONDS} seconds`,
  'connect-timeout': () =>
    `must be an integer from 0 to ${limits.MAX_CONNECT_TIMEOUT_SECONDS} seconds`,
  'connect-timeout-above-response-timeout': () =>
    `must not be above responseTimeoutInSeconds, which is ${limits.DEFAULT_RESPONSE_TIMEOUT_SECONDS} where it is left out`,

  etag: 'must be the literal *',
  'empty-patch': 'must have tags or properties.desired, or both',
  'status-reason-length': () => `must have at most ${limits.MAX_STATUS_REASON_LENGTH} characters`,
  'parent-scopes-count': () => `must have at most ${limits.MAX_PARENT_SCOPES} items`,
  'twin-key': ({ detail }) =>
    `is no legal key: it may not hold a control character, a space, ${detail === '#' ? '., $ or #' : '. or $'}`,
  'twin-key-size': () =>
    `is too long for a key: at most ${limits.MAX_TWIN_KEY_BYTES} bytes of UTF-8`,
  'twin-depth': () =>
    `must not be an object or array: at most ${limits.MAX_TWIN_DEPTH} levels may be nested`,
  'twin-string-size': () => `must have at most ${limits.MAX_TWIN_STRING_BYTES} bytes of UTF-8`,
  'twin-integer': () =>
    `must be from ${limits.MIN_TWIN_INTEGER} to ${limits.MAX_TWIN_INTEGER}, as an integer`,
  'twin-size': ({ detail }) => `must have a size of at most ${detail} by the documented count`,
  'twin-values': () => `must hold at most ${limits.MAX_TWIN_VALUES} values`,
  'twin-null': 'must not be null: inside an array null deletes nothing',
  'twin-version': () => `must be an integer from 0 to ${limits.MAX_SAFE_INT64}`,
  'twin-metadata': 'must be an object',
};

/** What the value at the place must be, as the end of a sentence. */
export function describeRequirement(code: IssueCode, params: Params): string {
  const requirement = REQUIREMENTS[code];
  return typeof requirement === 'string' ? requirement : requirement(params as Required<Params>);
}

/** The same for a fault, as the `message` of an error of Ajv. */
export function describeFault(fault: Fault): string {
  return describeRequirement(fault.code, fault);
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
