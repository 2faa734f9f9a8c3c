// Properties that change after the first read: a guard must not read a property again.

import { type AdversarialInput, type EntityName, OPEN, openExcept } from '../input.js';
import { computed } from './getters.js';

/** Returns an object whose property has these values in turn, then the last one. */
function inTurn(name: string, ...values: readonly unknown[]): object {
  let reads = 0;
  return computed(() => values[Math.min(reads++, values.length - 1)], name);
}

function flipping(
  name: string,
  make: () => unknown,
  concerns: readonly EntityName[],
  accepted: readonly EntityName[],
): AdversarialInput {
  return { name, make, accepted, concerns, hasState: true };
}

const job = (name: string, ...values: readonly unknown[]) =>
  Object.defineProperties(
    { type: 'scheduleUpdateTwin', status: 'queued' },
    Object.getOwnPropertyDescriptors(inTurn(name, ...values)),
  );

export const flippingInputs: readonly AdversarialInput[] = [
  flipping(
    'a device id that is a number at first',
    () => inTurn('deviceId', 1, 'a'),
    ['Twin'],
    openExcept('Twin'),
  ),
  flipping(
    'a name of a method that is none at first',
    () => inTurn('methodName', 1, 'a'),
    ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
    openExcept('CloudToDeviceMethod'),
  ),
  flipping(
    'tags that are a number at first',
    () => Object.assign(inTurn('tags', 1, {}), { etag: '*' }),
    ['Twin'],
    openExcept('Twin', 'TwinPatch'),
  ),
  flipping(
    'a tag that is a function at first',
    () => ({ tags: inTurn('a', () => 1, 'a') }),
    ['Twin'],
    openExcept('Twin'),
  ),
  flipping(
    'an item of a payload that is a bigint at first',
    () => ({ methodName: 'a', payload: [inTurn('a', 1n, 1)] }),
    ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
    openExcept('CloudToDeviceMethod'),
  ),
  flipping(
    'a job whose id is empty at first',
    () => job('jobId', '', 'a'),
    ['JobResponse'],
    openExcept('Twin'),
  ),
  flipping(
    'a job whose twin is an array at first',
    () => job('updateTwin', [], {}),
    ['JobResponse'],
    openExcept('Twin'),
  ),
  flipping(
    'a type that turns into one that can be created',
    () => inTurn('type', 'export', 'scheduleUpdateTwin'),
    ['JobRequest', 'JobResponse'],
    OPEN,
  ),
];
