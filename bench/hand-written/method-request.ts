// The properties of a method request except the payload: only own properties count, and no others are allowed [R8, R10–R12].

import { hasOwn, isObject, isPlain } from './objects.js';

/** A method whose payload is not checked yet. */
export interface MethodRequest extends Record<string, unknown> {
  readonly payload?: unknown;
}

/** Whether the value is a method to call, as far as can be said without its payload. */
export function hasMethodRequestMembers(value: unknown): value is MethodRequest {
  if (!isObject(value) || !isPlain(value) || !hasOwn(value, 'methodName')) return false;
  return (
    isMethodName(value.methodName) &&
    areTimeouts(
      ownProperty(value, 'responseTimeoutInSeconds'),
      ownProperty(value, 'connectTimeoutInSeconds'),
    ) &&
    hasNoOtherMembers(value)
  );
}

/** Returns an own property, or undefined. */
export function ownProperty(holder: Record<string, unknown>, key: string): unknown {
  return hasOwn(holder, key) ? holder[key] : undefined;
}

function isMethodName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 100 && /\S/.test(value);
}

/** 5 to 300 seconds for the answer, 30 if absent; 0 to 300, and no more than these, to connect. */
function areTimeouts(response: unknown, connect: unknown): boolean {
  if (response !== undefined && !isIntegerWithin(response, 5, 300)) return false;
  if (connect === undefined) return true;
  return isIntegerWithin(connect, 0, response === undefined ? 30 : (response as number));
}

function isIntegerWithin(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum && (value | 0) === value;
}

function hasNoOtherMembers(value: Record<string, unknown>): boolean {
  for (const key in value) {
    switch (key) {
      case 'methodName':
      case 'payload':
      case 'responseTimeoutInSeconds':
      case 'connectTimeoutInSeconds':
        continue;
      default:
        if (hasOwn(value, key) && value[key] !== undefined) return false;
    }
  }
  return true;
}
