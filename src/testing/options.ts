import type { CloudToDeviceMethodRequest, JobRequest, Twin } from '../generated/types.js';

/** Which limit of active jobs the hub has [B5]. */
export type HubTier = 'F1' | 'S1' | 'S2' | 'S3';

/** A method that a job calls on a device. */
export interface DirectMethodRequest {
  /** The device or module, as it is at that moment. */
  twin: Twin;
  method: CloudToDeviceMethodRequest;
}

/** What a device answers to a method, or why it did not come to that. */
export type DirectMethodResult =
  | { status: number; payload?: unknown }
  | { error: { code: string; description: string } };

/** What a fake hub is to be like. */
export interface FakeHubOptions {
  /** The devices and modules that there are; each needs a `deviceId`. None, if left out. */
  twins?: readonly Twin[];
  /** Which limit of active jobs there is: `S1`, if left out, which has 1 [B5]. */
  tier?: HubTier;
  /** The time, in milliseconds since 1970. A clock that stands at 2026-01-01T00:00:00Z, if left out. */
  clock?: { now(): number };
  /** What a device answers to a method, called when the job begins. Status 200 with `null`, if left out. */
  onDirectMethod?: (call: DirectMethodRequest) => DirectMethodResult;
  /** How long a job takes on a device, in milliseconds. 1000, if left out. */
  executionTimeMs?: (twin: Twin, request: JobRequest) => number;
  /** Whether a job targets the device or module. By the query condition, if left out. */
  matches?: (twin: Twin, queryCondition: string) => boolean;
  /** Takes what hubs are known to take and to lose: unknown members, and a condition that begins with SELECT, by which the job fails. */
  lenient?: boolean;
}
