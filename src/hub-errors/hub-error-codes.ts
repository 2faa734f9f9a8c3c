/**
 * The numbers of errors of job calls, by code [B4]. Source: "Troubleshoot Azure IoT Hub error codes" by Microsoft. The first
 * three digits are the HTTP status.
 *
 * `parseHubError` needs only these numbers, so that bundlers can drop the sentences below.
 */
export const HUB_ERROR_NUMBERS = /* @__PURE__ */ Object.freeze({
  GenericBadRequest: 400000,
  InvalidProtocolVersion: 400001,
  ArgumentInvalid: 400004,
  IotHubUnauthorizedAccess: 401002,
  IotHubUnauthorized: 401003,
  IotHubSuspended: 403001,
  IotHubQuotaExceeded: 403002,
  JobNotFound: 404002,
  OperationNotAllowedInCurrentState: 405102,
  JobAlreadyExists: 409104,
  PreconditionFailed: 412001,
  ThrottlingException: 429001,
  ThrottleBacklogLimitExceeded: 429002,
  ThrottlingBacklogTimeout: 429003,
  ThrottlingMaxActiveJobCountExceeded: 429004,
  ServerError: 500001,
  ServiceUnavailable: 503001,
});

/** An error code that `HUB_ERROR_CODES` explains. */
export type KnownHubErrorCode = keyof typeof HUB_ERROR_NUMBERS;

/** The meaning of an error code of job calls. */
export interface HubErrorInfo {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The number that a body may contain instead of the code. */
  readonly number: number;
  /** The meaning of the code in the response to a job call, in one or two sentences. */
  readonly meaning: string;
  /** How to fix it, in one or two sentences. */
  readonly action: string;
}

/** Explains the error codes of job calls [B4]: first the seven that are specific to jobs, then those of any call. */
export const HUB_ERROR_CODES: Readonly<Record<KnownHubErrorCode, HubErrorInfo>> =
  /* @__PURE__ */ frozen(() => ({
    GenericBadRequest: {
      status: 400,
      number: HUB_ERROR_NUMBERS.GenericBadRequest,
      meaning: 'The body is not a valid job, usually because its type is wrong.',
      action: 'Check the request with validateJobRequest.',
    },
    ArgumentInvalid: {
      status: 400,
      number: HUB_ERROR_NUMBERS.ArgumentInvalid,
      meaning:
        'A value is invalid, such as a job id, an etag, a timeout, a startTime of null or a twin key.',
      action:
        'Read the message, which names the value, and check the request with validateJobRequest.',
    },
    JobNotFound: {
      status: 404,
      number: HUB_ERROR_NUMBERS.JobNotFound,
      meaning: 'The job to cancel does not exist.',
      action: 'Check the job id. IoT Hub deletes jobs after 30 days.',
    },
    OperationNotAllowedInCurrentState: {
      status: 405,
      number: HUB_ERROR_NUMBERS.OperationNotAllowedInCurrentState,
      meaning: 'The job is running or has ended, so it cannot be cancelled.',
      action: 'Wait until it ends. You can cancel a job only before it starts.',
    },
    JobAlreadyExists: {
      status: 409,
      number: HUB_ERROR_NUMBERS.JobAlreadyExists,
      meaning: 'The job id is in use. After a retry, it may belong to the job that you created.',
      action: 'Get the job with this id. If it is a different job, choose another id.',
    },
    PreconditionFailed: {
      status: 412,
      number: HUB_ERROR_NUMBERS.PreconditionFailed,
      meaning: 'The queryCondition is too long, although the message mentions etags.',
      action: 'Split the condition into several jobs.',
    },
    ThrottlingMaxActiveJobCountExceeded: {
      status: 429,
      number: HUB_ERROR_NUMBERS.ThrottlingMaxActiveJobCountExceeded,
      meaning: 'The hub has reached the limit of active jobs of its tier. Scheduled jobs count.',
      action: 'Wait until a job ends, or cancel one that has not started.',
    },
    InvalidProtocolVersion: {
      status: 400,
      number: HUB_ERROR_NUMBERS.InvalidProtocolVersion,
      meaning: 'The api-version is missing or not supported.',
      action: 'Send a supported api-version, such as 2021-04-12.',
    },
    IotHubUnauthorizedAccess: {
      status: 401,
      number: HUB_ERROR_NUMBERS.IotHubUnauthorizedAccess,
      meaning: 'The caller does not have permission for this call.',
      action: 'Use a policy with the ServiceConnect permission, or a role that allows jobs.',
    },
    IotHubUnauthorized: {
      status: 401,
      number: HUB_ERROR_NUMBERS.IotHubUnauthorized,
      meaning: 'The token is missing, expired or issued for another hub.',
      action: 'Create a new token and check the clock of your machine.',
    },
    IotHubSuspended: {
      status: 403,
      number: HUB_ERROR_NUMBERS.IotHubSuspended,
      meaning: 'The hub is suspended.',
      action: 'Check the Azure subscription of the hub.',
    },
    IotHubQuotaExceeded: {
      status: 403,
      number: HUB_ERROR_NUMBERS.IotHubQuotaExceeded,
      meaning: 'The hub has reached its daily message quota.',
      action: 'Wait until midnight UTC, or add units to the hub.',
    },
    ThrottlingException: {
      status: 429,
      number: HUB_ERROR_NUMBERS.ThrottlingException,
      meaning: 'The rate of calls was above the limit for too long.',
      action: 'Wait, then retry at a lower rate.',
    },
    ThrottleBacklogLimitExceeded: {
      status: 429,
      number: HUB_ERROR_NUMBERS.ThrottleBacklogLimitExceeded,
      meaning: 'Too many calls are queued.',
      action: 'Wait, then retry at a lower rate.',
    },
    ThrottlingBacklogTimeout: {
      status: 429,
      number: HUB_ERROR_NUMBERS.ThrottlingBacklogTimeout,
      meaning: 'The call timed out in the queue.',
      action: 'Wait, then retry at a lower rate.',
    },
    ServerError: {
      status: 500,
      number: HUB_ERROR_NUMBERS.ServerError,
      meaning: 'IoT Hub failed. Most of these errors are temporary.',
      action: 'Retry later. If the error persists, give the tracking id to Microsoft support.',
    },
    ServiceUnavailable: {
      status: 503,
      number: HUB_ERROR_NUMBERS.ServiceUnavailable,
      meaning: 'IoT Hub is temporarily unavailable.',
      action: 'Retry later.',
    },
  }));

/** Builds the table in a function: bundlers cannot drop a literal that reads properties such as those of `HUB_ERROR_NUMBERS`. */
function frozen<T extends object>(make: () => T): T {
  const table = make();
  for (const row of Object.values(table)) Object.freeze(row);
  return Object.freeze(table);
}
