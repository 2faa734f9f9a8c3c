import { assertTwin } from '../guards/twin.js';
import { answerCall } from './answer-call.js';
import { advance, catchUp } from './clock.js';
import type { HubRequest } from './exchange.js';
import type { FakeHub } from './fake-hub.js';
import type { HubState } from './hub-state.js';
import { keyOf } from './jobs/job.js';
import { showDeviceJobs } from './jobs/show-device-jobs.js';
import { showJob } from './jobs/show-job.js';
import { createRequestListener } from './node-handler.js';
import type { FakeHubOptions } from './options.js';
import { readFailure } from './read-failure.js';
import { copyOf } from './twins/copy-of.js';

/**
 * Makes a hub for tests: it implements the calls of the Jobs API by the rules of `docs/hub-rules.md`, in memory, with a
 * clock that the test holds. What is by rule and what is a choice: `docs/testing.md`.
 *
 * @throws ValidationError if one of the twins is no `Twin`.
 * @throws TypeError if a twin has no `deviceId`, or there are two of one device or module.
 */
export function createFakeHub(options: FakeHubOptions = {}): FakeHub {
  const state: HubState = {
    options,
    jobs: new Map(),
    twins: readTwins(options.twins ?? []),
    requests: [],
    failures: [],
    now: Number.NEGATIVE_INFINITY,
    advanced: 0,
    refusals: 0,
  };
  catchUp(state);
  const handle = (call: HubRequest) => answerCall(state, call);
  return {
    requestListener: createRequestListener(handle),
    requests: state.requests,
    handle,
    now: () => catchUp(state),
    advance: (milliseconds) => advance(state, milliseconds),
    jobs: () => {
      const now = catchUp(state);
      return copyOf([...state.jobs.values()].map((job) => showJob(job, now)));
    },
    deviceJobs: () => {
      catchUp(state);
      return copyOf(showDeviceJobs(state));
    },
    twins: () => {
      catchUp(state);
      return copyOf([...state.twins.values()]);
    },
    failNext: (error) => {
      state.failures.push(readFailure(error));
    },
  };
}

function readTwins(given: FakeHubOptions['twins'] & {}): HubState['twins'] {
  const twins: HubState['twins'] = new Map();
  for (const twin of given) {
    assertTwin(twin);
    const { deviceId, ...rest } = copyOf(twin);
    if (typeof deviceId !== 'string') throw new TypeError('Each twin needs a deviceId.');
    const named = { deviceId, ...rest };
    if (twins.has(keyOf(named)))
      throw new TypeError('There are two twins of one device or module.');
    twins.set(keyOf(named), named);
  }
  return twins;
}
