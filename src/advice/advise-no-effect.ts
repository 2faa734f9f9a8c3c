import type { JobRequest } from '../generated/types.js';
import { type Advice, advice } from './advice.js';

/** Warns about properties without a known effect, which IoT Hub accepts [R6, R14]. Clients send `null` for absent properties, so `null` gets no advice. */
export function adviseNoEffect({ maxExecutionTimeInSeconds, updateTwin }: JobRequest): Advice[] {
  const warnings: Advice[] = [];
  if (maxExecutionTimeInSeconds === 0) {
    const message = 'maxExecutionTimeInSeconds is 0, and no source says how IoT Hub interprets it.';
    const hint = 'Omit maxExecutionTimeInSeconds, or set the number of seconds.';
    warnings.push(advice('zero-execution-time', ['maxExecutionTimeInSeconds'], message, hint));
  }
  if (typeof updateTwin?.deviceId === 'string') {
    const message = 'deviceId in a twin patch has no effect: queryCondition selects the devices.';
    const hint = 'Omit deviceId, and select the device in queryCondition.';
    warnings.push(advice('device-id-ignored', ['updateTwin', 'deviceId'], message, hint));
  }
  if (updateTwin?.properties?.reported !== undefined) {
    const message = 'reported has no effect: only the device can write it.';
    const path = ['updateTwin', 'properties', 'reported'];
    warnings.push(advice('reported-ignored', path, message, 'Omit reported.'));
  }
  return warnings;
}
