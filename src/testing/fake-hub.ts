import type { Advice } from '../advice/advice.js';
import type {
  CloudToDeviceMethodRequest,
  DeviceJob,
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
export interface DirectMethodRequest {
  /** The twin of the device or module at this moment. */
  twin: Twin;
  method: CloudToDeviceMethodRequest;
}

/** The response of a device to a direct method, or the error that prevented one. */
export type DirectMethodResult =
  | { status: number; payload?: unknown }
  | { error: { code: string; description: string } };

/** Options of `createFakeHub`. */
export interface FakeHubOptions {
  /**
   * The devices and modules of the hub. Each needs a `deviceId`.
   *
   * @defaultValue none
   */
  twins?: readonly Twin[];
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
  onDirectMethod?: (request: DirectMethodRequest) => DirectMethodResult;
  /**
   * Returns how long a job takes on a device, in milliseconds.
   *
   * @defaultValue 1000
   */
  executionTimeMs?: (twin: Twin, request: JobRequest) => number;
  /**
   * Returns whether a job targets a device or module.
   *
   * @defaultValue evaluates the query condition
   */
  matches?: (twin: Twin, queryCondition: string) => boolean;
  /**
   * Accepts invalid requests that IoT Hub is known to accept: unknown properties are dropped, and a job whose condition
   * begins with SELECT fails.
   *
   * @defaultValue false
   */
  lenient?: boolean;
}

/** An operation that the fake hub supports. */
export type HubOperation = 'createJob' | 'getJob' | 'listJobs' | 'cancelJob' | 'query';

/** A request that the hub has received, with its response and the findings of this package. */
export interface RecordedRequest {
  /** When the hub received the request, as a hub timestamp. */
  time: string;
  method: string;
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

/** A fake hub in memory. */
export interface FakeHub {
  /** A request listener for `createServer` of `node:http` and `node:https`. */
  readonly requestListener: NodeRequestListener;
  /** All requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Handles a request without a server. Never throws. */
  handle(request: HubRequest): HubResponse;
  /** Handles a request like the global `fetch`, for code that accepts a `fetch` function. Needs the globals `Request` and `Response`. */
  readonly fetch: HubFetch;
  /** Returns the time of the hub, in milliseconds since 1970. */
  now(): number;
  /**
   * Advances the time of the hub and runs the jobs that are due.
   *
   * @throws RangeError if the number is negative, or the time would pass the year 9999.
   */
  advance(milliseconds: number): void;
  /** Returns the jobs of the hub, as the get call returns them. */
  jobs(): JobResponse[];
  /** Returns what the jobs did on each device, as `SELECT * FROM devices.jobs` returns it. */
  deviceJobs(): DeviceJob[];
  /** Returns the current twins. */
  twins(): Twin[];
  /**
   * Makes the next request fail with this error, without any effect. Several calls fail as many requests, in order.
   *
   * @throws RangeError if the status is not an integer from 200 to 599.
   * @throws TypeError if a header name or value is not valid in HTTP.
   */
  failNext(error: HubErrorResponse): void;
}
