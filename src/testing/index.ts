export { createFakeHub } from './create-fake-hub.js';
export type { HubAnswer, HubCall, HubCallHeaders } from './exchange.js';
export type { FakeHub, HubOperation, RecordedCall } from './fake-hub.js';
export type { FakeHubHandler, FakeHubRequest, FakeHubResponse } from './node-handler.js';
export type { FakeHubOptions, FakeMethodAnswer, FakeMethodCall, HubTier } from './options.js';
