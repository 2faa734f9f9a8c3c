import type { KnownHubErrorCode } from './hub-error-code.js';
import { HUB_ERROR_NUMBERS as numbers } from './hub-error-numbers.js';

/** An error that job calls meet: what it means and what to do. */
export interface HubErrorInfo {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The number that a body may have in place of the name. */
  readonly number: number;
  /** What it means when a job call is answered so: one or two sentences. */
  readonly meaning: string;
  /** What to do about it: one or two sentences. */
  readonly action: string;
}

/** What the errors mean that job calls meet, by name [B4]: the first seven are about jobs, the others about any call. */
export const HUB_ERROR_CODES: Readonly<Record<KnownHubErrorCode, HubErrorInfo>> =
  /* @__PURE__ */ frozen(() => ({
    GenericBadRequest: {
      status: 400,
      number: numbers.GenericBadRequest,
      meaning: 'The body is no job that the hub can read; mostly its type is wrong.',
      action: 'Check the request with validateJobRequest.',
    },
    ArgumentInvalid: {
      status: 400,
      number: numbers.ArgumentInvalid,
      meaning:
        'A value is refused: a job id, an etag, a timeout, a startTime of null, a key of a twin.',
      action:
        'Read the message, which names the value, and check the request with validateJobRequest.',
    },
    JobNotFound: {
      status: 404,
      number: numbers.JobNotFound,
      meaning: 'There is no such job to cancel.',
      action: 'Check the job id. A hub forgets jobs after 30 days.',
    },
    OperationNotAllowedInCurrentState: {
      status: 405,
      number: numbers.OperationNotAllowedInCurrentState,
      meaning: 'The job runs or has ended, and cannot be cancelled any more.',
      action: 'Let it end. Only a job that has not begun can be cancelled.',
    },
    JobAlreadyExists: {
      status: 409,
      number: numbers.JobAlreadyExists,
      meaning: 'The job id is in use. After a repeated call it may be that of the same job.',
      action: 'Get the job of this id; if it is another one, choose a new id.',
    },
    PreconditionFailed: {
      status: 412,
      number: numbers.PreconditionFailed,
      meaning: 'The queryCondition is too long, although the message speaks of etags.',
      action: 'Split the condition over several jobs.',
    },
    ThrottlingMaxActiveJobCountExceeded: {
      status: 429,
      number: numbers.ThrottlingMaxActiveJobCountExceeded,
      meaning:
        'The hub has as many active jobs as its tier allows; one that is scheduled counts too.',
      action: 'Wait until a job has ended, or cancel one that has not begun.',
    },
    InvalidProtocolVersion: {
      status: 400,
      number: numbers.InvalidProtocolVersion,
      meaning: 'The api-version is missing, or the hub does not know it.',
      action: 'Send an api-version that the hub knows, such as 2021-04-12.',
    },
    IotHubUnauthorizedAccess: {
      status: 401,
      number: numbers.IotHubUnauthorizedAccess,
      meaning: 'The caller may not make this call.',
      action: 'Use a policy with the permission ServiceConnect, or a role that allows jobs.',
    },
    IotHubUnauthorized: {
      status: 401,
      number: numbers.IotHubUnauthorized,
      meaning: 'The token is missing, has expired, or is not for this hub.',
      action: 'Make a new token, and check the clock of the machine.',
    },
    IotHubSuspended: {
      status: 403,
      number: numbers.IotHubSuspended,
      meaning: 'The hub is suspended.',
      action: 'Check the subscription of the hub.',
    },
    IotHubQuotaExceeded: {
      status: 403,
      number: numbers.IotHubQuotaExceeded,
      meaning: 'The hub has used up its messages of the day.',
      action: 'Wait for the next day of UTC, or add units to the hub.',
    },
    ThrottlingException: {
      status: 429,
      number: numbers.ThrottlingException,
      meaning: 'There were too many calls of this kind for too long.',
      action: 'Wait, and call again less often.',
    },
    ThrottleBacklogLimitExceeded: {
      status: 429,
      number: numbers.ThrottleBacklogLimitExceeded,
      meaning: 'Too many calls are waiting for their turn.',
      action: 'Wait, and call again less often.',
    },
    ThrottlingBacklogTimeout: {
      status: 429,
      number: numbers.ThrottlingBacklogTimeout,
      meaning: 'The call has waited too long for its turn.',
      action: 'Wait, and call again less often.',
    },
    ServerError: {
      status: 500,
      number: numbers.ServerError,
      meaning: 'The hub has failed; most such faults pass.',
      action: 'Call again after a while. Give Microsoft the tracking id if it stays.',
    },
    ServiceUnavailable: {
      status: 503,
      number: numbers.ServiceUnavailable,
      meaning: 'The hub cannot take the call at present.',
      action: 'Call again after a while.',
    },
  }));

/** The table is a function, since bundlers keep what reads members, such as those of `numbers`. */
function frozen<T extends object>(make: () => T): T {
  const table = make();
  for (const row of Object.values(table)) Object.freeze(row);
  return Object.freeze(table);
}
