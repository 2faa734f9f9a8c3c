export type {
  HubError,
  HubErrorCode,
  HubErrorHeaders,
  HubErrorResponse,
} from './hub-error.js';
export {
  describeHubError,
  HUB_ERROR_CODES,
  type HubErrorCodes,
  type HubErrorDescription,
  type HubErrorInfo,
  type KnownHubErrorCode,
} from './hub-error-codes.js';
export { HubRequestError, isHubRequestError } from './hub-request-error.js';
export { type ParseHubErrorOptions, parseHubError } from './parse-hub-error.js';
