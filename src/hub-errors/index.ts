export type { HubError, HubErrorHeaders, HubErrorResponse } from './hub-error.js';
export type { HubErrorCode, KnownHubErrorCode } from './hub-error-code.js';
export { HUB_ERROR_CODES, type HubErrorInfo } from './hub-error-codes.js';
export { parseHubError } from './parse-hub-error.js';
