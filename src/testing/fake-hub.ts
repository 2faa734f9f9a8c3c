import type { Advice } from '../advice/advice.js';
import type { DeviceJob, JobResponse, Twin } from '../generated/types.js';
import type { HubErrorResponse } from '../hub-errors/hub-error.js';
import type { Issue } from '../issues/issue.js';
import type { HubRequest, HubRequestHeaders, HubResponse } from './exchange.js';
import type { NodeRequestListener } from './node-handler.js';

/** The calls that a fake hub knows. */
export type HubOperation = 'createJob' | 'getJob' | 'listJobs' | 'cancelJob' | 'query';

/** A call that was made, with what the guards say of it. */
export interface RecordedRequest {
  /** When it was made by the clock of the hub: a hub timestamp. */
  time: string;
  method: string;
  url: string;
  headers: HubRequestHeaders;
  /** Which call it was; `null` where the hub has none of that path and method, or did not come to look at it. */
  operation: HubOperation | null;
  /** The body, parsed if it is JSON, else as text; `undefined` where there is none. */
  body: unknown;
  /** What is wrong with the parameters in the address, and with a job in the body. */
  issues: Issue[];
  /** What may go wrong with a valid job in the body, as seen from `time`. */
  advice: Advice[];
  response: HubResponse;
}

/** A hub that lives in the memory of a test. */
export interface FakeHub {
  /** For `createServer` of `node:http` and `node:https`. */
  readonly requestListener: NodeRequestListener;
  /** Every call so far, the earliest first. */
  readonly requests: readonly RecordedRequest[];
  /** Answers a call without a server. Never throws, whatever the caller sends. */
  handle(request: HubRequest): HubResponse;
  /** The time of the hub, in milliseconds since 1970. */
  now(): number;
  /**
   * Lets the time of the hub pass, in milliseconds, and the jobs go on.
   *
   * @throws RangeError if the number is negative, or leads out of the years 0001 to 9999.
   */
  advance(milliseconds: number): void;
  /** The jobs that the hub knows, as get answers them. */
  jobs(): JobResponse[];
  /** What the jobs did on each device, as `SELECT * FROM devices.jobs` answers it. */
  deviceJobs(): DeviceJob[];
  /** The twins as they are now. */
  twins(): Twin[];
  /**
   * Answers the next call with this error, in place of what it would be answered, and does nothing else. Several wait in line.
   *
   * @throws RangeError if the status is no whole number from 200 to 599.
   * @throws TypeError if HTTP cannot carry one of the headers.
   */
  failNext(error: HubErrorResponse): void;
}
