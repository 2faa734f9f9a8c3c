import { ok } from 'node:assert/strict';
import { contestant as handWrittenOurs } from '../../../bench/contestants/hand-written/ours.js';
import { contestant as handWrittenOwn } from '../../../bench/contestants/hand-written/own.js';
import type { GuardName } from '../../../bench/inputs.js';
import { isCloudToDeviceMethodRequest, isJobResponse } from '../../../src/guards/index.js';

const compiled = { isCloudToDeviceMethodRequest, isJobResponse };

/** Returns the result of the compiled guard. Throws if a hand-written one disagrees. */
export function agreedVerdict(guard: GuardName, value: unknown, name = ''): boolean {
  const verdict = compiled[guard](value);
  for (const contestant of [handWrittenOwn, handWrittenOurs]) {
    ok(contestant[guard](value) === verdict, `${contestant.rules}: ${!verdict} ${name}`);
  }
  return verdict;
}
