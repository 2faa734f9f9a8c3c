/**
 * The numbers of the errors that job calls meet, by name [B4], as the page "Troubleshoot Azure IoT Hub error codes" of
 * Microsoft lists them. The first three digits are the HTTP status.
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
