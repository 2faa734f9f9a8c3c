// Named for the declarations of those who export what a fake hub holds.
export type { Advice } from '../advice/advice.js';
export type * from '../generated/types.js';
export type { HubErrorResponse } from '../hub-errors/hub-error.js';
export type { Issue } from '../issues/issue.js';
export { createFakeHub } from './create-fake-hub.js';
export type { HubRequest, HubRequestHeaders, HubResponse } from './exchange.js';
export type { FakeHub, HubOperation, RecordedRequest } from './fake-hub.js';
export type { NodeRequest, NodeRequestListener, NodeResponse } from './node-handler.js';
export type {
  DirectMethodRequest,
  DirectMethodResult,
  FakeHubOptions,
  HubTier,
} from './options.js';
