// Exported so that declarations of users' own code can name the types that a fake hub returns.
export type { Advice } from '../advice/advice.js';
export type * from '../generated/types.js';
export type { HubErrorResponse } from '../hub-errors/hub-error.js';
export type { Issue } from '../issues/issue.js';
export { createFakeHub } from './create-fake-hub.js';
export {
  explainMatch,
  type MatchExplanation,
  type MismatchReason,
  type PathValue,
} from './explain-match.js';
export type {
  DirectMethodOutcome,
  DirectMethodRequest,
  FakeHub,
  FakeHubOptions,
  HubOperation,
  HubTier,
  RecordedRequest,
} from './fake-hub.js';
export type { HubFetch } from './fetch.js';
export type { HubRequest, HubRequestHeaders, HubResponse } from './http.js';
export type { NodeRequest, NodeRequestListener, NodeResponse } from './node-listener.js';
