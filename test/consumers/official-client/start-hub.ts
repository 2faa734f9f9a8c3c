import { createFakeHub, type FakeHub, type FakeHubOptions } from 'iothub-jobs-schema/testing';
import { onTestFinished } from 'vitest';
import { createClients, serve } from './connect.js';

/** Serves a fake hub until the test ends, and creates clients that connect to it. */
export async function startHub(options: FakeHubOptions = {}) {
  const hub: FakeHub = createFakeHub(options);
  const { agent, close } = await serve(hub);
  onTestFinished(close);
  return { hub, agent, ...createClients(agent) };
}
