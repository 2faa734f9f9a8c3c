import type { TwinObject, TwinOf, TwinPropertySection } from '../generated/types.js';
import { MAX_ACTIVE_JOBS } from '../hub-limits.js';
import { advance, catchUp } from './clock.js';
import { toHubResponse } from './error-response.js';
import type { FakeHub, FakeHubOptions } from './fake-hub.js';
import { createFetch } from './fetch.js';
import { handleRequest } from './handle-request.js';
import type { HubRequest } from './http.js';
import { toDeviceJobs, toJobResponse } from './job-responses.js';
import { copyJson } from './json.js';
import { createRequestListener } from './node-listener.js';
import type { HubState } from './state.js';
import { addTwins, removeTwin, setConnectionState, setTwin } from './twins.js';

/**
 * Creates a fake hub for tests. It implements the Jobs API in memory, by the rules of `docs/hub-rules.md`, with a clock that
 * the test controls. `docs/testing.md` lists what is known from sources and what is a choice.
 *
 * @throws ValidationError if a twin is not a valid `Twin`.
 * @throws TypeError if a twin has no `deviceId`, or two twins have the same ids.
 * @throws RangeError if the tier is none of F1, S1, S2 and S3.
 */
export function createFakeHub(options?: FakeHubOptions): FakeHub;
/**
 * Creates a fake hub for tests whose twins have your own types: `createFakeHub<Tags, Desired>(options)`. A job may write values of
 * other types to a twin, since the hub does not know yours.
 *
 * @throws ValidationError if a twin is not a valid `Twin`.
 * @throws TypeError if a twin has no `deviceId`, or two twins have the same ids.
 * @throws RangeError if the tier is none of F1, S1, S2 and S3.
 */
export function createFakeHub<
  Tags extends object = TwinObject,
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
>(
  options?: FakeHubOptions<TwinOf<Tags, Desired, Reported>>,
): FakeHub<TwinOf<Tags, Desired, Reported>>;
// Repeated, because `ReturnType<typeof createFakeHub>` is the type that the last signature returns.
export function createFakeHub(options?: FakeHubOptions): FakeHub;
export function createFakeHub(options: FakeHubOptions = {}): FakeHub {
  const { tier } = options;
  if (tier !== undefined && !Object.hasOwn(MAX_ACTIVE_JOBS, tier)) {
    throw new RangeError(`tier must be one of ${Object.keys(MAX_ACTIVE_JOBS).join(', ')}.`);
  }
  const state: HubState = {
    options,
    jobs: new Map(),
    active: new Set(),
    ended: new Set(),
    twins: new Map(),
    offline: new Set(),
    requests: [],
    failures: [],
    now: Number.NEGATIVE_INFINITY,
    advanced: 0,
    trackingIds: 0,
    isRunning: false,
    isMatching: false,
  };
  catchUp(state);
  addTwins(state, options.twins ?? []);
  const handle = (request: HubRequest) => handleRequest(state, request);
  return {
    requestListener: createRequestListener(handle),
    requests: state.requests,
    handle,
    fetch: createFetch(handle),
    now: () => catchUp(state),
    advance: (milliseconds) => advance(state, milliseconds),
    jobs: () => {
      const now = catchUp(state);
      return copyJson([...state.jobs.values()].map((job) => toJobResponse(job, now)));
    },
    deviceJobs: () => {
      catchUp(state);
      return copyJson(toDeviceJobs(state));
    },
    twins: () => {
      catchUp(state);
      return copyJson([...state.twins.values()]);
    },
    setTwin: (twin) => {
      catchUp(state);
      setTwin(state, twin);
    },
    removeTwin: (deviceId, moduleId) => {
      catchUp(state);
      return removeTwin(state, { deviceId, moduleId });
    },
    setConnectionState: (deviceId, connectionState, moduleId) => {
      catchUp(state);
      setConnectionState(state, { deviceId, moduleId }, connectionState);
    },
    failNext: (error, { isCarriedOut = false } = {}) => {
      state.failures.push({ response: toHubResponse(error), isCarriedOut });
    },
  };
}
