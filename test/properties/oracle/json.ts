import { isContainer, membersOf, writesItself } from './members.js';
import { bytesOf } from './text.js';

/** Whether JSON text carries the value unchanged. The ancestors tell a cycle. */
export function isJson(value: unknown, ancestors: readonly unknown[] = []): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || ancestors.includes(value)) return false;
  const below = [...ancestors, value];
  // `from` makes `undefined` of a hole, which is no JSON value either.
  if (Array.isArray(value)) return Array.from(value).every((item) => isJson(item, below));
  if (isContainer(value) || writesItself(value)) return false;
  return membersOf(value).every(([, member]) => isJson(member, below));
}

/** Most members that JSON leaves out of a section or a payload: a bound of ours. */
export const MAX_LEFT_OUT = 131_072;

/** How many members JSON leaves out of the object itself: those that are `undefined`, and inherited ones. */
export function leftOutOf(object: object): number {
  let all = 0;
  for (const _name in object) all += 1;
  return all - membersOf(object).length;
}

/** How many members JSON leaves out of the value at all levels. */
export function leftOutInside(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Array.isArray(value) ? value : membersOf(value).map(([, member]) => member);
  const own = Array.isArray(value) ? 0 : leftOutOf(value);
  return inside.reduce((total: number, member) => total + leftOutInside(member), own);
}

/** Bytes of the JSON text of a value that JSON carries. */
export function jsonBytes(value: unknown): number {
  return bytesOf(JSON.stringify(plain(value)));
}

/** The same members in plain objects: a hidden `toJSON` does not write them. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(membersOf(value).map(([name, member]) => [name, plain(member)]));
}
