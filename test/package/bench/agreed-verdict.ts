import { ok } from 'node:assert/strict';
import { contestant as byHandOurs } from '../../../bench/contestants/by-hand/ours.js';
import { contestant as byHandOwn } from '../../../bench/contestants/by-hand/own.js';
import type { GuardName } from '../../../bench/inputs.js';
import { isCloudToDeviceMethodRequest, isJobResponse } from '../../../src/guards/index.js';

const compiled = { isCloudToDeviceMethodRequest, isJobResponse };

/** The verdict of the compiled guard, if those that are written by hand have the same; throws where they do not. */
export function agreedVerdict(guard: GuardName, value: unknown, name = ''): boolean {
  const verdict = compiled[guard](value);
  for (const contestant of [byHandOwn, byHandOurs]) {
    ok(contestant[guard](value) === verdict, `${contestant.rules}: ${!verdict} ${name}`);
  }
  return verdict;
}
