// The error responses of the operations [B4].

import { HUB_ERROR_CODES } from '../../src/hub-errors/hub-error-codes.js';
import { errorExample, type NamedExample, referTo } from './examples.js';
import type { Part, Refer } from './part.js';

type Code = keyof typeof HUB_ERROR_CODES;

interface ErrorResponse {
  readonly codes: readonly Code[];
  readonly examples?: Readonly<Record<string, NamedExample>>;
}

const THROTTLED: readonly Code[] = [
  'ThrottlingException',
  'ThrottleBacklogLimitExceeded',
  'ThrottlingBacklogTimeout',
];

/** The error codes of each response, which share one status. */
const ERRORS = {
  RefusedJob: {
    codes: ['GenericBadRequest', 'ArgumentInvalid', 'InvalidProtocolVersion'],
    examples: { numbered: errorExample('numbered', 'A timeout is out of its bounds.') },
  },
  RefusedArgument: { codes: ['ArgumentInvalid', 'InvalidProtocolVersion'] },
  Unauthorized: { codes: ['IotHubUnauthorizedAccess', 'IotHubUnauthorized'] },
  Forbidden: { codes: ['IotHubSuspended', 'IotHubQuotaExceeded'] },
  UnknownJob: {
    codes: ['JobNotFound'],
    examples: { coded: errorExample('coded', 'The job to cancel is not known.') },
  },
  NotCancellable: { codes: ['OperationNotAllowedInCurrentState'] },
  JobIdInUse: { codes: ['JobAlreadyExists'] },
  ConditionTooLong: { codes: ['PreconditionFailed'] },
  NoSlotOrThrottled: {
    codes: ['ThrottlingMaxActiveJobCountExceeded', ...THROTTLED],
    examples: { relayed: errorExample('relayed', 'An error inside the message of another.') },
  },
  Throttled: { codes: THROTTLED },
  HubFailed: { codes: ['ServerError'] },
  HubUnavailable: { codes: ['ServiceUnavailable'] },
} satisfies Readonly<Record<string, ErrorResponse>>;

export type ErrorName = keyof typeof ERRORS;

/** The error responses of every operation. */
const ANY_CALL: readonly ErrorName[] = ['Unauthorized', 'Forbidden', 'HubFailed', 'HubUnavailable'];

/** Returns the named error responses and those of every operation, by status. */
export function errorsOf(...names: readonly ErrorName[]): Part {
  const rows = [...names, ...ANY_CALL].map((name) => [statusOf(ERRORS[name]), referToError(name)]);
  return { ...Object.fromEntries(rows), default: referToError('OtherError') };
}

/** Returns every error response, by name. */
export function errorResponses(refer: Refer): Part {
  const all = Object.entries<ErrorResponse>(ERRORS).map(([name, error]) => [
    name,
    {
      description: error.codes
        .map((code) => `\`${code}\`: ${HUB_ERROR_CODES[code].meaning}`)
        .join('\n\n'),
      headers: { 'iothub-errorcode': referTo('headers', 'ErrorCode') },
      content: { 'application/json': json(refer, error.examples) },
    },
  ]);
  return { ...Object.fromEntries(all), OtherError: otherError(refer) };
}

function otherError(refer: Refer): Part {
  return {
    description:
      'Another error of the hub, or of what stands before it. The body may have any of the shapes, or be empty. [B3]',
    headers: { 'iothub-errorcode': referTo('headers', 'ErrorCode') },
    content: {
      'application/json': json(refer, {
        wrapped: errorExample('wrapped', 'An error with a number inside the message of another.'),
      }),
      'text/html': page(errorExample('html', 'A page of what stands before the hub.')),
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

function statusOf({ codes }: ErrorResponse): number {
  const statuses = new Set(codes.map((code) => HUB_ERROR_CODES[code].status));
  const [status] = statuses;
  if (status === undefined || statuses.size > 1) throw new Error(`not one status: ${codes}`);
  return status;
}

function referToError(name: ErrorName | 'OtherError'): Part {
  return referTo('responses', name);
}
