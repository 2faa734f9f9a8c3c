export type {
  HubError,
  HubErrorCode,
  HubErrorHeaders,
  HubErrorResponse,
} from './hub-error.js';
export { HUB_ERROR_CODES, type HubErrorInfo, type KnownHubErrorCode } from './hub-error-codes.js';
export { parseHubError } from './parse-hub-error.js';
