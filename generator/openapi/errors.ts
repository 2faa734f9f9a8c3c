// The error responses of the operations [B4].

import { hubErrorResponses } from '../../src/fixtures/hub-error.js';
import { HUB_ERROR_CODES, type KnownHubErrorCode } from '../../src/hub-errors/hub-error-codes.js';
import type { Part, Refer } from './schemas.js';

/** An Example Object of OpenAPI. */
export interface NamedExample {
  readonly summary: string;
  readonly value: unknown;
}

type Code = KnownHubErrorCode;

interface ErrorResponse {
  readonly codes: readonly Code[];
  readonly examples?: Readonly<Record<string, NamedExample>>;
}

const THROTTLED: readonly Code[] = [
  'ThrottlingException',
  'ThrottleBacklogLimitExceeded',
  'ThrottlingBacklogTimeout',
];

/** The error codes of each response. They have the same status. */
const ERRORS = {
  InvalidJob: {
    codes: ['GenericBadRequest', 'ArgumentInvalid', 'InvalidProtocolVersion'],
    examples: { numbered: errorExample('numbered', 'A timeout is out of range.') },
  },
  InvalidArgument: { codes: ['ArgumentInvalid', 'InvalidProtocolVersion'] },
  Unauthorized: { codes: ['IotHubUnauthorizedAccess', 'IotHubUnauthorized'] },
  Forbidden: { codes: ['IotHubSuspended', 'IotHubQuotaExceeded'] },
  UnknownJob: {
    codes: ['JobNotFound'],
    examples: { coded: errorExample('coded', 'The job to cancel does not exist.') },
  },
  NotCancelable: { codes: ['OperationNotAllowedInCurrentState'] },
  JobIdInUse: { codes: ['JobAlreadyExists'] },
  ConditionTooLong: { codes: ['PreconditionFailed'] },
  JobLimitOrThrottled: {
    codes: ['ThrottlingMaxActiveJobCountExceeded', ...THROTTLED],
    examples: { relayed: errorExample('relayed', 'An error in the message of another error.') },
  },
  Throttled: { codes: THROTTLED },
  ServerError: { codes: ['ServerError'] },
  ServiceUnavailable: { codes: ['ServiceUnavailable'] },
} satisfies Readonly<Record<string, ErrorResponse>>;

export type ErrorName = keyof typeof ERRORS;

/** The error responses that every operation has. */
const COMMON: readonly ErrorName[] = [
  'Unauthorized',
  'Forbidden',
  'ServerError',
  'ServiceUnavailable',
];

/** Returns references to these error responses and the common ones, by status. */
export function errorsOf(...names: readonly ErrorName[]): Part {
  const responses = [...names, ...COMMON].map((name) => [
    statusOf(ERRORS[name]),
    referTo('responses', name),
  ]);
  return { ...Object.fromEntries(responses), default: referTo('responses', 'OtherError') };
}

/** Returns every error response, by name. */
export function errorResponses(refer: Refer): Part {
  const all = Object.entries<ErrorResponse>(ERRORS).map(([name, { codes, examples }]) => [
    name,
    {
      description: codes
        .map((code) => `\`${code}\`: ${HUB_ERROR_CODES[code].meaning}`)
        .join('\n\n'),
      headers: { 'iothub-errorcode': referTo('headers', 'ErrorCode') },
      content: { 'application/json': json(refer, examples) },
    },
  ]);
  return { ...Object.fromEntries(all), OtherError: otherError(refer) };
}

function otherError(refer: Refer): Part {
  return {
    description:
      'Another error of IoT Hub or of a proxy. The body may have any format, or be empty. [B3]',
    headers: { 'iothub-errorcode': referTo('headers', 'ErrorCode') },
    content: {
      'application/json': json(refer, {
        wrapped: errorExample('wrapped', 'A numbered error in the message of another error.'),
      }),
      'text/html': page(errorExample('html', 'An HTML page of a proxy.')),
      'text/plain': page(errorExample('text', 'Plain text.')),
    },
  };
}

function json(refer: Refer, examples?: ErrorResponse['examples']): Part {
  return { schema: refer('HubErrorBody'), ...(examples && { examples }) };
}

function page(example: NamedExample): Part {
  return { schema: { type: 'string' }, examples: { page: example } };
}

/** Returns the body of an error fixture as an example. JSON is parsed. */
function errorExample(name: keyof typeof hubErrorResponses, summary: string): NamedExample {
  const body = String(hubErrorResponses[name]().body);
  return { summary, value: body.startsWith('{') ? JSON.parse(body) : body };
}

function statusOf({ codes }: ErrorResponse): number {
  const statuses = new Set(codes.map((code) => HUB_ERROR_CODES[code].status));
  const [status] = statuses;
  if (status === undefined || statuses.size > 1) throw new Error(`not one status: ${codes}`);
  return status;
}

/** Returns a `$ref` to a component of the document. */
export function referTo(kind: string, name: string): Part {
  return { $ref: `#/components/${kind}/${name}` };
}
