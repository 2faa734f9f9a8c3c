import { createFakeHub, type FakeHub, type FakeHubOptions } from 'iothub-jobs-schema/testing';
import { onTestFinished } from 'vitest';
import { clients, serve } from './connect.js';

/** A fake hub, served until the test ends, and the clients that reach it. */
export async function serving(options: FakeHubOptions = {}) {
  const hub: FakeHub = createFakeHub(options);
  const { agent, close } = await serve(hub);
  onTestFinished(close);
  return { hub, agent, ...clients(agent) };
}
