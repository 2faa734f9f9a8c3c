import { HUB_ERROR_NUMBERS } from './hub-error-numbers.js';
import { isRetryable } from './retry.js';

/** The meaning of an error code, and what to do about it. */
export interface HubErrorDescription {
  /** The meaning of the code, in one or two sentences. */
  readonly meaning: string;
  /** How to fix the error, in one or two sentences. */
  readonly action: string;
}

/** A known error code [B3]. */
export interface HubErrorInfo extends Partial<HubErrorDescription> {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The number that a body may contain instead of the code. */
  readonly number: number;
  /** Whether the error is temporary. */
  readonly retryable: boolean;
}

/** An error code that calls of jobs, twins and direct methods may return [B4]. `HUB_ERROR_CODES` describes it. */
export type KnownHubErrorCode =
  | 'GenericBadRequest'
  | 'InvalidProtocolVersion'
  | 'InvalidOperation'
  | 'ArgumentInvalid'
  | 'ArgumentNull'
  | 'IotHubFormatError'
  | 'BlobContainerValidationError'
  | 'InvalidStorageEndpointOrBlob'
  | 'RequestCanceled'
  | 'RequestTimedOut'
  | 'ConnectionForcefullyClosedOnFaultInjection'
  | 'ConnectionRejectedOnFaultInjection'
  | 'IotHubNotFound'
  | 'IotHubUnauthorizedAccess'
  | 'IotHubUnauthorized'
  | 'IotHubSuspended'
  | 'IotHubQuotaExceeded'
  | 'JobQuotaExceeded'
  | 'OperationNotAvailableInCurrentTier'
  | 'DeviceNotFound'
  | 'JobNotFound'
  | 'AmqpAddressNotFound'
  | 'ModuleNotFound'
  | 'IotHubFailingOver'
  | 'DeviceNotOnline'
  | 'OperationNotAllowedInCurrentState'
  | 'DeviceAlreadyExists'
  | 'JobAlreadyExists'
  | 'ModuleAlreadyExistsOnDevice'
  | 'PreconditionFailed'
  | 'JobRunPreconditionFailed'
  | 'MessageTooLarge'
  | 'TooManyDevices'
  | 'GenericTooManyRequests'
  | 'ThrottlingException'
  | 'ThrottleBacklogLimitExceeded'
  | 'ThrottlingBacklogTimeout'
  | 'ThrottlingMaxActiveJobCountExceeded'
  | 'DeviceThrottlingLimitExceeded'
  | 'ServerError'
  | 'GenericTimeout'
  | 'ServiceUnavailable'
  | 'PartitionNotFound'
  | 'ServerBusy'
  | 'GatewayTimeout';

/** The rows of `HUB_ERROR_CODES` by code. The row of any other code may be `undefined`. */
export type HubErrorCodes = {
  readonly [C in KnownHubErrorCode]: HubErrorInfo & HubErrorDescription;
} & { readonly [code: string]: HubErrorInfo | undefined };

/** The meaning of each code. A second list of the names keeps their descriptions out of the published types. */
const DESCRIPTIONS: Readonly<Record<KnownHubErrorCode, HubErrorDescription>> = {
  GenericBadRequest: {
    meaning: 'The body is not a valid job, usually because its type is wrong.',
    action: 'Check the request with validateJobRequest.',
  },
  InvalidProtocolVersion: {
    meaning: 'The api-version is missing or not supported.',
    action: 'Send a supported api-version, such as 2021-04-12.',
  },
  InvalidOperation: {
    meaning: 'The hub does not allow this operation on the resource.',
    action: 'Read the message, which names the operation.',
  },
  ArgumentInvalid: {
    meaning:
      'A value is invalid, such as a job id, an etag, a timeout, a startTime of null or a twin key.',
    action:
      'Read the message, which names the value, and check the request with validateJobRequest.',
  },
  ArgumentNull: {
    meaning: 'A required value is missing or null.',
    action:
      'Read the message, which names the value, and check the request with validateJobRequest.',
  },
  IotHubFormatError: {
    meaning: 'The body is not JSON, or not JSON of the expected format.',
    action: 'Check the body, its content type and its encoding.',
  },
  BlobContainerValidationError: {
    meaning: 'The blob container of an import or export job cannot be used.',
    action: 'Check the address of the container and the permissions in its SAS token.',
  },
  InvalidStorageEndpointOrBlob: {
    meaning: 'Blob storage rejected the access of the hub.',
    action: 'Check the storage account and the permissions of the hub.',
  },
  RequestCanceled: {
    meaning: 'The request was cancelled before it completed.',
    action: 'Retry. The request may have had an effect.',
  },
  RequestTimedOut: {
    meaning: 'The request did not complete in time.',
    action: 'Retry. The request may have had an effect.',
  },
  ConnectionForcefullyClosedOnFaultInjection: {
    meaning: 'The hub closed the connection because the service is being upgraded.',
    action: 'Retry at once.',
  },
  ConnectionRejectedOnFaultInjection: {
    meaning: 'The hub rejected the connection because the service is being upgraded.',
    action: 'Retry after some seconds.',
  },
  IotHubNotFound: {
    meaning: 'The hub does not exist.',
    action: 'Check the host name of the hub.',
  },
  IotHubUnauthorizedAccess: {
    meaning: 'The token is missing, invalid or expired, or does not permit this call.',
    action:
      'Create a new token. Use a policy with the ServiceConnect permission, or a role that allows jobs.',
  },
  IotHubUnauthorized: {
    meaning: 'The token is missing, expired or issued for another hub.',
    action: 'Create a new token and check the clock of your machine.',
  },
  IotHubSuspended: {
    meaning: 'The hub is suspended.',
    action: 'Check the Azure subscription of the hub.',
  },
  IotHubQuotaExceeded: {
    meaning: 'The hub has reached its daily message quota.',
    action: 'Wait until midnight UTC, or add units to the hub.',
  },
  JobQuotaExceeded: {
    meaning: 'Another import or export job is running. A hub runs one at a time.',
    action: 'Retry after that job has ended.',
  },
  OperationNotAvailableInCurrentTier: {
    meaning: 'The tier of the hub does not include this operation.',
    action: 'Upgrade the hub. The basic tier has no jobs, twins or direct methods.',
  },
  DeviceNotFound: {
    meaning: 'The device does not exist or is disabled.',
    action: 'Check the device id and the status of the device.',
  },
  JobNotFound: {
    meaning: 'The job to cancel does not exist.',
    action: 'Check the job id. IoT Hub deletes jobs after 30 days.',
  },
  AmqpAddressNotFound: {
    meaning: 'The address of the AMQP link does not exist.',
    action: 'Check the path of the link.',
  },
  ModuleNotFound: {
    meaning: 'The module does not exist.',
    action: 'Check the device id and the module id.',
  },
  IotHubFailingOver: {
    meaning: 'The hub is failing over to another region.',
    action: 'Retry after some minutes.',
  },
  DeviceNotOnline: {
    meaning: 'The device is offline, or has no handler for direct methods.',
    action: 'Check the connection of the device, or wait for it with connectTimeoutInSeconds.',
  },
  OperationNotAllowedInCurrentState: {
    meaning: 'The job is running or has ended, so it cannot be cancelled.',
    action: 'Wait until it ends. You can cancel a job only before it starts.',
  },
  DeviceAlreadyExists: {
    meaning: 'The device id is in use.',
    action: 'Update the device, or choose another id.',
  },
  JobAlreadyExists: {
    meaning: 'The job id is in use. After a retry, it may belong to the job that you created.',
    action: 'Get the job with this id. If it is a different job, choose another id.',
  },
  ModuleAlreadyExistsOnDevice: {
    meaning: 'The module id is in use on this device.',
    action: 'Update the module, or choose another id.',
  },
  PreconditionFailed: {
    meaning:
      'The queryCondition of a job is too long, although the message mentions etags. In other calls, the etag does not match.',
    action:
      'Split the condition into several jobs. In other calls, read the resource again and send its etag.',
  },
  JobRunPreconditionFailed: {
    meaning: 'The job did not start on the device in time.',
    action: 'Check the connection of the device, and raise maxExecutionTimeInSeconds.',
  },
  MessageTooLarge: {
    meaning: 'The message or payload is too large.',
    action: 'Send less data.',
  },
  TooManyDevices: {
    meaning: 'The request names too many devices, or the hub has too many.',
    action: 'Split the request, or remove devices.',
  },
  GenericTooManyRequests: {
    meaning: 'The rate of calls is above a limit.',
    action: 'Wait, then retry at a lower rate.',
  },
  ThrottlingException: {
    meaning: 'The rate of calls was above the limit for too long.',
    action: 'Wait, then retry at a lower rate.',
  },
  ThrottleBacklogLimitExceeded: {
    meaning: 'Too many calls are queued.',
    action: 'Wait, then retry at a lower rate.',
  },
  ThrottlingBacklogTimeout: {
    meaning: 'The call timed out in the queue.',
    action: 'Wait, then retry at a lower rate.',
  },
  ThrottlingMaxActiveJobCountExceeded: {
    meaning: 'The hub has reached the limit of active jobs of its tier. Scheduled jobs count.',
    action: 'Wait until a job ends, or cancel one that has not started.',
  },
  DeviceThrottlingLimitExceeded: {
    meaning: 'The rate of calls to one device is above the limit.',
    action: 'Wait, then retry at a lower rate.',
  },
  ServerError: {
    meaning: 'IoT Hub failed. Most of these errors are temporary.',
    action: 'Retry later. If the error persists, give the tracking id to Microsoft support.',
  },
  GenericTimeout: {
    meaning: 'The hub did not complete the call in time.',
    action: 'Retry later. The call may have had an effect.',
  },
  ServiceUnavailable: {
    meaning: 'IoT Hub is temporarily unavailable.',
    action: 'Retry later.',
  },
  PartitionNotFound: {
    meaning: 'A partition of the hub is temporarily unavailable.',
    action: 'Retry later. If the error persists, give the tracking id to Microsoft support.',
  },
  ServerBusy: {
    meaning: 'The hub is busy.',
    action: 'Wait, then retry at a lower rate.',
  },
  GatewayTimeout: {
    meaning: 'The device did not respond to the direct method in time. It may have run the method.',
    action:
      'Check the device, and raise responseTimeoutInSeconds. Retry only a method that may run twice.',
  },
};

/**
 * The known error codes of IoT Hub, ordered by number, with the status, the number, and whether a retry may help. Codes of
 * calls of jobs, twins and direct methods also have a meaning and an action. The object is frozen and inherits nothing.
 */
export const HUB_ERROR_CODES: HubErrorCodes = /* @__PURE__ */ createTable();

function createTable(): HubErrorCodes {
  const table: Record<string, HubErrorInfo> = Object.create(null);
  for (const [code, number] of Object.entries(HUB_ERROR_NUMBERS)) {
    const status = Math.floor(number / 1000);
    const row = { status, number, retryable: isRetryable(status, code) };
    table[code] = Object.freeze({ ...row, ...DESCRIPTIONS[code as KnownHubErrorCode] });
  }
  return Object.freeze(table) as HubErrorCodes;
}

/** Returns the meaning of an error and what to do about it, or `undefined` for a code that is not described. */
export function describeHubError({
  code,
}: {
  readonly code: string;
}): HubErrorDescription | undefined {
  return Object.hasOwn(DESCRIPTIONS, code)
    ? { ...DESCRIPTIONS[code as KnownHubErrorCode] }
    : undefined;
}
