import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { expectTypeOf, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { type DeviceJob, type JobResponse, parseHubError, type Twin } from '../../src/index.js';
import { createFakeHub, type FakeHub, type HubResponse } from '../../src/testing/index.js';

test('requestListener is assignable to the parameter of createServer', () => {
  const hub = createFakeHub();
  createServer(hub.requestListener);
  createServer({ keepAlive: true }, hub.requestListener);
  createSecureServer({}, hub.requestListener);
});

test('createFakeHub accepts valid options only', () => {
  createFakeHub({ clock: Date, tier: 'S3' });
  createFakeHub({ onDirectMethod: ({ method }) => ({ status: 200, payload: method.payload }) });
  createFakeHub({ onDirectMethod: () => ({ error: { code: 'a', description: 'b' } }) });
  createFakeHub({ twins: [{ deviceId: 'a' }] as const });
  // @ts-expect-error: S4 is not a tier.
  createFakeHub({ tier: 'S4' });
  // @ts-expect-error: a result has a status or an error.
  createFakeHub({ onDirectMethod: () => ({ payload: 1 }) });
  // @ts-expect-error: onDirectMethod is synchronous; executionTimeMs sets the time it takes.
  createFakeHub({ onDirectMethod: async () => ({ status: 200 }) });
});

test('the methods of a hub return the types of its responses', () => {
  const hub = createFakeHub();
  expectTypeOf(hub).toEqualTypeOf<FakeHub>();
  expectTypeOf(hub.jobs()).toEqualTypeOf<JobResponse[]>();
  expectTypeOf(hub.deviceJobs()).toEqualTypeOf<DeviceJob[]>();
  expectTypeOf(hub.twins()).toEqualTypeOf<Twin[]>();
  expectTypeOf(hub.requests[0]?.body).toBeUnknown();
});

test('failNext accepts error responses, and parseHubError accepts responses of handle', () => {
  const hub = createFakeHub();
  for (const make of Object.values(hubErrorResponses)) hub.failNext(make());
  const response = hub.handle({ method: 'GET', url: '/' });
  expectTypeOf(response).toEqualTypeOf<HubResponse>();
  parseHubError(response);
});

test('fetch is assignable to the global fetch', () => {
  expectTypeOf(createFakeHub().fetch).toExtend<typeof fetch>();
});
