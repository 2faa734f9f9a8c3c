import type { Chooser } from './chooser.js';
import { HOLDERS, NAMES, NO_JSON, NUMBERS, WORDS } from './strangers.js';
import { BESIDE_KEYS, TEXT_CHANGES } from './text-changes.js';

/** Changes an array, or an object. */
export type Change<T> = (value: T, choose: Chooser) => unknown;

/** A value of another kind, now and then one that JSON cannot carry. */
export function chooseStranger(choose: Chooser): unknown {
  return choose.of([...choose.of([HOLDERS, NUMBERS, WORDS, NO_JSON, NO_JSON])]);
}

const insertItem: Change<unknown[]> = (items, choose) => {
  const item = choose.below(2) === 0 ? items.at(-1) : chooseStranger(choose);
  return items.toSpliced(choose.below(items.length + 1), 0, item);
};

const dropItem: Change<unknown[]> = (items) => items.slice(0, -1);

const makeHole: Change<unknown[]> = (items, choose) => {
  const copy = [...items];
  delete copy[choose.below(items.length + 1)];
  return copy;
};

export const ARRAY_CHANGES: readonly Change<unknown[]>[] = [
  insertItem,
  insertItem,
  dropItem,
  makeHole,
];

const addMember: Change<object> = (object, choose) => {
  const member = [choose.of(NAMES), chooseStranger(choose)];
  return Object.fromEntries([...Object.entries(object), member]);
};

/** One of its members under a name that differs in one respect. */
const renameMember: Change<object> = (object, choose) =>
  withName(object, choose, (name) => choose.of(TEXT_CHANGES)(name, choose));

/** One of its members under another name that there is somewhere. */
const swapName: Change<object> = (object, choose) =>
  withName(object, choose, () => choose.of(NAMES));

/** One of its members under a name with a character that keys may not hold, or that is next to one. */
const spoilName: Change<object> = (object, choose) =>
  withName(object, choose, (name) => {
    const at = choose.below(name.length + 1);
    return name.slice(0, at) + choose.of(BESIDE_KEYS) + name.slice(at);
  });

function withName(object: object, choose: Chooser, rename: (name: string) => string): object {
  const members = Object.entries(object);
  if (members.length === 0) return { [rename('')]: true };
  // The longest name is the one that may be as long as a name can be.
  const lengths = members.map(([name]) => name.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const at = choose.of([choose.below(members.length), longest]);
  const [name, value] = members[at] as [string, unknown];
  return Object.fromEntries(members.with(at, [rename(name), value]));
}

export const OBJECT_CHANGES: readonly Change<object>[] = [
  addMember,
  swapName,
  renameMember,
  renameMember,
  spoilName,
  spoilName,
];
