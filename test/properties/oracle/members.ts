import { types } from 'node:util';

export type Oracle = (value: unknown) => boolean;

type Members = Readonly<Record<string, unknown>>;

/** What is neither `null` nor an array. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members that JSON text would have: a member that is `undefined` is dropped. */
export function membersOf(object: object): [name: string, value: unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** Whether JSON text would be written by the object itself, as dates do. Plain objects are not asked. */
export function writesItself(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  const isPlain = prototype === null || prototype === Object.prototype || Array.isArray(object);
  return !isPlain && 'toJSON' in object && typeof object.toJSON === 'function';
}

/** What holds values that JSON text would lose, such as a map. */
export function isContainer(value: unknown): boolean {
  return (
    types.isMap(value) ||
    types.isSet(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isBoxedPrimitive(value) ||
    types.isRegExp(value) ||
    types.isNativeError(value) ||
    types.isPromise(value) ||
    types.isAnyArrayBuffer(value) ||
    types.isArrayBufferView(value)
  );
}

/** A member of the read family that may be absent, and so may be `null`. */
export function nullish(oracle: Oracle): Oracle {
  return (value) => value === undefined || value === null || oracle(value);
}

/** A member of the write family that may be absent. */
export function optional(oracle: Oracle): Oracle {
  return (value) => value === undefined || oracle(value);
}

/** An object of the read family: its members are what reading them gives, and there may be others. */
export function open(members: Readonly<Record<string, Oracle>>): Oracle {
  return (value) =>
    isObject(value) && Object.entries(members).every(([name, oracle]) => oracle(value[name]));
}

/** An object of the write family: only its own members count, and there are no others. */
export function closed(members: Readonly<Record<string, Oracle>>): Oracle {
  const names = new Set(Object.keys(members));
  return (value) => {
    if (!isObject(value) || isContainer(value) || writesItself(value)) return false;
    const own = new Map(membersOf(value));
    const hasStranger = [...own.keys()].some((name) => !names.has(name));
    if (hasStranger) return false;
    return Object.entries(members).every(([name, oracle]) => oracle(own.get(name)));
  };
}

export const isText: Oracle = (value) => typeof value === 'string';
