// Members that answer otherwise the second time: what a guard has read once must not be read again and trusted.

import type { EntityName, HostileInput } from '../input.js';
import { OPEN } from '../places/index.js';
import { computed } from './getters.js';

/** An object whose member answers these in turn, and the last for ever. */
function inTurn(name: string, ...answers: readonly unknown[]): object {
  let reads = 0;
  return computed(() => answers[Math.min(reads++, answers.length - 1)], name);
}

function flipping(
  name: string,
  make: () => unknown,
  concerns: readonly EntityName[],
  accepted: readonly EntityName[],
): HostileInput {
  return { name, make, accepted, concerns, hasState: true };
}

const openBut = (...names: readonly EntityName[]) =>
  OPEN.filter((entity) => !names.includes(entity));

const job = (name: string, ...answers: readonly unknown[]) =>
  Object.defineProperties(
    { type: 'scheduleUpdateTwin', status: 'queued' },
    Object.getOwnPropertyDescriptors(inTurn(name, ...answers)),
  );

export const flippingInputs: readonly HostileInput[] = [
  flipping(
    'a device id that is a number at first',
    () => inTurn('deviceId', 1, 'a'),
    ['Twin'],
    openBut('Twin'),
  ),
  flipping(
    'a name of a method that is none at first',
    () => inTurn('methodName', 1, 'a'),
    ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
    openBut('CloudToDeviceMethod'),
  ),
  flipping(
    'tags that are a number at first',
    () => Object.assign(inTurn('tags', 1, {}), { etag: '*' }),
    ['Twin'],
    openBut('Twin', 'TwinPatch'),
  ),
  flipping(
    'a tag that is a function at first',
    () => ({ tags: inTurn('a', () => 1, 'a') }),
    ['Twin'],
    openBut('Twin'),
  ),
  flipping(
    'an item of a payload that is a bigint at first',
    () => ({ methodName: 'a', payload: [inTurn('a', 1n, 1)] }),
    ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
    openBut('CloudToDeviceMethod'),
  ),
  flipping(
    'a job whose id is empty at first',
    () => job('jobId', '', 'a'),
    ['JobResponse'],
    openBut('Twin'),
  ),
  flipping(
    'a job whose twin is an array at first',
    () => job('updateTwin', [], {}),
    ['JobResponse'],
    openBut('Twin'),
  ),
  flipping(
    'a type that turns into one that can be created',
    () => inTurn('type', 'export', 'scheduleUpdateTwin'),
    ['JobRequest', 'JobResponse'],
    OPEN,
  ),
];
