export type * from './generated/types.js';
export type {
  HubError,
  HubErrorCode,
  HubErrorHeaders,
  HubErrorInfo,
  HubErrorResponse,
  KnownHubErrorCode,
} from './hub-error/index.js';
