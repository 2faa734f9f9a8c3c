import type { Advice } from '../advice/advice.js';
import type {
  CloudToDeviceMethodRequest,
  ConnectionState,
  DeviceJob,
  DirectMethodResult,
  JobRequest,
  JobResponse,
  Twin,
} from '../generated/types.js';
import type { HubErrorResponse } from '../hub-errors/hub-error.js';
import type { Issue } from '../issues/issue.js';
import type { HubFetch } from './fetch.js';
import type { HubRequest, HubRequestHeaders, HubResponse } from './http.js';
import type { NodeRequestListener } from './node-listener.js';

/** The pricing tier of a hub, which sets its limit of active jobs [B5]. */
export type HubTier = 'F1' | 'S1' | 'S2' | 'S3';

/** A direct method that a job invokes on a device. */
export interface DirectMethodRequest<OwnTwin extends object = Twin> {
  /** The twin of the device or module at this moment. */
  twin: OwnTwin;
  method: CloudToDeviceMethodRequest;
}

/** The response of a device to a direct method, or the error that prevented one. */
export type DirectMethodOutcome =
  | DirectMethodResult
  | { error: { code: string; description: string } };

/**
 * Options of `createFakeHub`. The functions may use the hub, except for `advance`. They see it at the time of the event that
 * calls them: the job that begins is `running`, and has rows for the devices that have begun before this one.
 *
 * @typeParam OwnTwin - Your own type of a twin, such as `TwinOf<Tags, Desired>`.
 */
export interface FakeHubOptions<OwnTwin extends object = Twin> {
  /**
   * The devices and modules of the hub. Each needs a `deviceId`. The hub fills in the other properties that a new device has,
   * such as `status` and `version`. A device does not respond to methods if you set its `connectionState` to `Disconnected`.
   *
   * @defaultValue none
   */
  twins?: readonly OwnTwin[];
  /**
   * The tier of the hub: how many jobs may be active at a time [B5].
   *
   * @defaultValue `S1`, which allows one
   */
  tier?: HubTier;
  /**
   * The clock of the hub, in milliseconds since 1970.
   *
   * @defaultValue a clock that always returns 2026-01-01T00:00:00Z
   */
  clock?: { now(): number };
  /**
   * Returns the response of a device to a direct method. Called when the job begins.
   *
   * @defaultValue status 200 with the payload `null`
   */
  onDirectMethod?: (request: DirectMethodRequest<OwnTwin>) => DirectMethodOutcome;
  /**
   * Returns how long a job takes on a device, in milliseconds.
   *
   * @defaultValue 1000
   */
  executionTimeMs?: (twin: OwnTwin, request: JobRequest) => number;
  /**
   * Returns whether a job targets a device or module. It is not asked about conditions that cannot be valid: SELECT, unclosed
   * strings, unbalanced parentheses [R4]. It must not cancel a job, since the rows of the job would depend on it.
   *
   * @defaultValue evaluates the query condition
   */
  matches?: (twin: OwnTwin, queryCondition: string) => boolean;
  /**
   * Drops unknown properties of a job, and `moduleId` and `version` of a patch, as IoT Hub does, instead of rejecting the job [R14].
   *
   * @defaultValue false
   */
  dropUnknownProperties?: boolean;
  /**
   * Rejects a job with a query condition that the hub cannot evaluate. IoT Hub accepts the job, which then fails.
   *
   * @defaultValue false
   */
  rejectUnsupportedConditions?: boolean;
}

/** An operation that the fake hub supports. */
export type HubOperation =
  | 'createJob'
  | 'getJob'
  | 'listJobs'
  | 'cancelJob'
  | 'query'
  | 'getTwin'
  | 'getModuleTwin';

/** A request that the hub has received, with its response and the findings of this package. */
export interface RecordedRequest {
  /** When the hub received the request, as a hub timestamp. */
  time: string;
  /** The method, or `''` if the call had none. */
  method: string;
  /** The URL as a string, or `''` if the call had none. */
  url: string;
  headers: HubRequestHeaders;
  /** The operation, or `null` if no operation has this method and path. */
  operation: HubOperation | null;
  /** The parsed JSON; the raw string if it is not JSON, `undefined` if the body was empty or too large. */
  body: unknown;
  /** The issues of the URL parameters, followed by those of the job in the body. */
  issues: Issue[];
  /** Advice on a valid job in the body, as of `time`. */
  advice: Advice[];
  response: HubResponse;
}

/**
 * A fake hub in memory.
 *
 * @typeParam OwnTwin - Your own type of a twin. The hub validates twins as `Twin`; it does not check your type.
 */
export interface FakeHub<OwnTwin extends object = Twin> {
  /** A request listener for `createServer` of `node:http` and `node:https`. */
  readonly requestListener: NodeRequestListener;
  /** All requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Handles a request without a server. Never throws: the response to a malformed request has the status 400. */
  handle(request: HubRequest): HubResponse;
  /** Handles a request like the global `fetch`, for code that accepts a `fetch` function. Needs the globals `Request` and `Response`. */
  readonly fetch: HubFetch;
  /** Returns the time of the hub, in milliseconds since 1970. */
  now(): number;
  /**
   * Advances the time of the hub and runs the jobs that are due.
   *
   * @throws RangeError if the number is negative, or the time would pass the year 9999.
   * @throws Error if a function of the options calls it.
   */
  advance(milliseconds: number): void;
  /** Returns the jobs of the hub, as the get call returns them. */
  jobs(): JobResponse[];
  /** Returns what the jobs did on each device, as `SELECT * FROM devices.jobs` returns it. */
  deviceJobs(): DeviceJob[];
  /** Returns the current twins. */
  twins(): OwnTwin[];
  /**
   * Adds a twin, or replaces the one with the same ids. The hub fills in missing properties, among them the next `version`.
   *
   * @throws ValidationError if the twin is not a valid `Twin`.
   * @throws TypeError if it has no `deviceId`.
   */
  setTwin(twin: OwnTwin): void;
  /** Removes a device with its modules, or one module. Returns whether it existed. A job that updates its twin fails there. */
  removeTwin(deviceId: string, moduleId?: string): boolean;
  /**
   * Connects or disconnects a device or module. A method on a disconnected one fails with `DeviceNotOnline`.
   *
   * @throws RangeError if the hub has no such twin.
   * @throws TypeError if the state is not `Connected` or `Disconnected`.
   */
  setConnectionState(deviceId: string, connectionState: ConnectionState, moduleId?: string): void;
  /**
   * Makes the next request fail with this error, without any effect. Several calls fail as many requests, in order.
   *
   * @param options - With `isCarriedOut`, the hub does what the request asks before it responds with the error, as if its own response was
   * lost: a client that retries to create a job gets `JobAlreadyExists`.
   * @throws RangeError if the status is not an integer from 200 to 599.
   * @throws TypeError if HTTP cannot carry the headers or the body: a body for a status without one, invalid names or values,
   * or headers that describe the transfer, such as `Transfer-Encoding`.
   */
  failNext(error: HubErrorResponse, options?: { isCarriedOut?: boolean }): void;
}
