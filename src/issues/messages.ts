import { JOB_REQUEST_TYPES } from '../enums.js';
import * as limits from '../hub-limits.js';
import { type Fault, PATCH_KEY, type Size } from '../keywords/fault.js';
import { characterCount } from '../keywords/utf8.js';
import type { IssueCode } from './codes.js';
import type { RawError } from './raw-error.js';

type Params = RawError['params'];

/** The params that the code needs are present; `value` is undefined for a fault. */
type Message = string | ((params: Required<Params>, value: unknown, name: unknown) => string);

/** The second half of each message; the first half is the name of the property. */
const MESSAGES: Record<IssueCode, Message> = {
  type: describeType,
  null: (params) => `${describeType(params)}, not null`,
  required: 'is missing',
  'unknown-property': ({ known }, _, name) =>
    name === 'attributes' && known.includes('etag')
      ? 'is not part of api-version 2021-04-12; it is known since 2024-03-31'
      : 'is not a known property; IoT Hub would silently ignore it',
  'no-effect': 'must be absent or null: it has no effect in a job',
  enum: ({ allowed }) => `must be one of ${allowed.join(', ')}`,
  range: ({ minimum, maximum }) => describeRange(minimum, maximum),
  pattern: ({ detail }) => `must match the pattern ${detail}`,
  'not-json': ({ detail }) => `must be a JSON value, not ${detail}`,
  truncated: ({ detail }) => `may have more issues than these ${detail}`,
  unreadable: 'could not be read: a getter or a proxy threw, or returned different values',

  timestamp:
    'must be a timestamp such as 2026-01-31T08:30:00.1234567Z: an existing date, with or without Z or an offset',
  'request-timestamp':
    'must be a timestamp such as 2026-01-31T08:30:00Z: an existing date, with Z or an offset',
  'device-id': (_, value) =>
    describeString(
      value,
      limits.MAX_DEVICE_ID_LENGTH,
      "ASCII letters, digits and - : . + % _ # * ? ! ( ) , = @ ; $ '",
    ),
  'job-id': (_, value) =>
    describeString(value, limits.MAX_JOB_ID_LENGTH, 'ASCII letters, digits and hyphens'),
  'returned-job-id': 'must not be empty',
  thumbprint: 'must be 40 or 64 hexadecimal digits without separators',
  'api-version': 'must be YYYY-MM-DD or YYYY-MM-DD-preview, such as 2021-04-12',

  'job-type': () => `must be one of ${JOB_REQUEST_TYPES.join(', ')}`,
  'unused-branch': 'must be absent or null in a job of this type',
  'query-condition-length': (_, value) =>
    describeString(value, limits.MAX_QUERY_CONDITION_LENGTH, 'characters'),
  'query-condition-select':
    'must be the condition only: IoT Hub accepts a job whose condition begins with SELECT, but the job always fails',
  'query-condition-string': ({ detail }) => `has an unterminated string at offset ${detail}`,
  'query-condition-parentheses': ({ detail }) =>
    `has an unbalanced parenthesis at offset ${detail}`,

  'list-count': (_, value) => tooMany(value, limits.MAX_LIST_ITEMS),
  'work-limit': () =>
    `takes too much work to validate: more than ${limits.MAX_WORK} by the count of this package`,

  'method-name': 'must not be blank',
  'method-name-length': (_, value) =>
    tooLong(
      lengthOf(value, limits.MAX_METHOD_NAME_UNITS),
      limits.MAX_METHOD_NAME_UNITS,
      'UTF-16 units',
    ),
  'payload-size': ({ actual }) =>
    `is too large: ${actual} bytes as JSON text, limit ${limits.MAX_PAYLOAD_BYTES}`,
  'response-timeout': () =>
    `must be an integer from ${limits.MIN_RESPONSE_TIMEOUT_SECONDS} to ${limits.MAX_RESPONSE_TIMEOUT_SECONDS} seconds`,
  'connect-timeout': () =>
    `must be an integer from 0 to ${limits.MAX_CONNECT_TIMEOUT_SECONDS} seconds`,
  'connect-timeout-above-response-timeout': () =>
    `must not be greater than responseTimeoutInSeconds, which is ${limits.DEFAULT_RESPONSE_TIMEOUT_SECONDS} by default`,

  etag: 'must be "*"',
  'empty-patch': 'must have tags or properties.desired, or both',
  'status-reason-length': (_, value) =>
    describeString(value, limits.MAX_STATUS_REASON_LENGTH, 'characters'),
  'parent-scopes-count': (_, value) => tooMany(value, limits.MAX_PARENT_SCOPES),
  'twin-key': ({ detail }) =>
    `is not a valid key: control characters, spaces, "."${detail === PATCH_KEY ? ', "$" and "#"' : ' and "$"'} are not allowed`,
  'twin-key-size': ({ actual }) =>
    `is too long for a key: ${actual} bytes in UTF-8, limit ${limits.MAX_TWIN_KEY_BYTES}`,
  'twin-depth': () =>
    `is nested too deeply: level ${limits.MAX_TWIN_DEPTH + 1}, limit ${limits.MAX_TWIN_DEPTH}`,
  'twin-string-size': ({ actual }) =>
    tooLong(actual, limits.MAX_TWIN_STRING_BYTES, 'bytes in UTF-8'),
  'twin-integer': () =>
    `is an integer outside the range ${limits.MIN_TWIN_INTEGER} to ${limits.MAX_TWIN_INTEGER}`,
  'twin-size': ({ actual, detail }) =>
    `is too large: ${actual}, limit ${detail} (key and value characters, see W7)`,
  'twin-values': () =>
    `has too many values: more than ${limits.MAX_TWIN_VALUES}, where ${limits.UNITS_PER_VALUE} UTF-16 units of strings count as one more`,
  'twin-null': 'must not be null: null in an array does not delete anything',
  'twin-version': () => describeRange(0, limits.MAX_INT64),
  'twin-metadata': 'must be an object',
};

/**
 * Returns the second half of the message for a broken rule. `value` is the invalid value, if the caller has it: only its
 * length may appear in the message. `name` is the name of the property.
 */
export function describeIssue(
  code: IssueCode,
  params: Params,
  value?: unknown,
  name?: unknown,
): string {
  const message = MESSAGES[code];
  return typeof message === 'string' ? message : message(params as Required<Params>, value, name);
}

/** Returns the same for a fault, as the `message` of an Ajv error. */
export function describeFault(fault: Fault): string {
  return describeIssue(fault.code, fault);
}

/** Describes a range of integers, in digits that are exact above 2^53. */
function describeRange(minimum: number, maximum: number): string {
  return `must be an integer from ${BigInt(minimum)} to ${BigInt(maximum)}`;
}

/** Describes a type. An integer has a range. */
function describeType({ type, minimum, maximum }: Required<Params>): string {
  if (minimum !== undefined) return describeRange(minimum, maximum);
  return `must be a${/^[aeiou]/.test(type) ? 'n' : ''} ${type}`;
}

/** Describes a string that is empty, too long, or has invalid characters. */
function describeString(value: unknown, limit: number, validCharacters: string): string {
  if (value === '') return 'must not be empty';
  const size = typeof value === 'string' ? characterCount(value) : 0;
  // An inexact size is a string. No number is less than it, and it is above every limit.
  return (size as number) <= limit
    ? `must be 1 to ${limit} ${validCharacters}`
    : tooLong(size, limit, 'characters');
}

function tooLong(size: Size, limit: number, unit: string): string {
  return `is too long: ${size} ${unit}, limit ${limit}`;
}

function tooMany(value: unknown, limit: number): string {
  return `has too many items: ${lengthOf(value, limit)}, limit ${limit}`;
}

/** Returns the length of a string or an array. A getter may return something else when it is read again. */
function lengthOf(value: unknown, limit: number): Size {
  // A proxy can return anything as its length.
  return typeof value === 'string' || Array.isArray(value)
    ? Number(value.length)
    : `more than ${limit}`;
}
