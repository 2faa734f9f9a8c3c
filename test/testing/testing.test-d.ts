import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { expectTypeOf, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { type DeviceJob, type JobResponse, parseHubError, type Twin } from '../../src/index.js';
import { createFakeHub, type FakeHub, type HubResponse } from '../../src/testing/index.js';

test('the handler is a listener of node:http and of node:https', () => {
  const hub = createFakeHub();
  createServer(hub.requestListener);
  createServer({ keepAlive: true }, hub.requestListener);
  createSecureServer({}, hub.requestListener);
});

test('options are checked', () => {
  createFakeHub({ clock: Date, tier: 'S3' });
  createFakeHub({ onDirectMethod: ({ method }) => ({ status: 200, payload: method.payload }) });
  createFakeHub({ onDirectMethod: () => ({ error: { code: 'a', description: 'b' } }) });
  createFakeHub({ twins: [{ deviceId: 'a' }] as const });
  // @ts-expect-error: there is no such tier.
  createFakeHub({ tier: 'S4' });
  // @ts-expect-error: an answer has a status, or an error.
  createFakeHub({ onDirectMethod: () => ({ payload: 1 }) });
  // @ts-expect-error: a device answers at once; how long it takes executionTimeMs says.
  createFakeHub({ onDirectMethod: async () => ({ status: 200 }) });
});

test('what a hub tells has the types of what it answers', () => {
  const hub = createFakeHub();
  expectTypeOf(hub).toEqualTypeOf<FakeHub>();
  expectTypeOf(hub.jobs()).toEqualTypeOf<JobResponse[]>();
  expectTypeOf(hub.deviceJobs()).toEqualTypeOf<DeviceJob[]>();
  expectTypeOf(hub.twins()).toEqualTypeOf<Twin[]>();
  expectTypeOf(hub.requests[0]?.body).toBeUnknown();
});

test('errors go in as parseHubError takes them, and answers come out so', () => {
  const hub = createFakeHub();
  for (const make of Object.values(hubErrorResponses)) hub.failNext(make());
  const answer = hub.handle({ method: 'GET', url: '/' });
  expectTypeOf(answer).toEqualTypeOf<HubResponse>();
  parseHubError(answer);
});
