// Objects that are more, or less, than the members that they show.

import type { Change } from './holder-changes.js';

class Instance {}

class SelfWriting {
  toJSON(): string {
    return 'something else';
  }
}

const asInstanceOf =
  (prototype: object): Change<object> =>
  (object) =>
    Object.create(prototype, Object.getOwnPropertyDescriptors(object));

/** All of its members are inherited. */
const inherit: Change<object> = (object) => Object.create(object);

/** A `toJSON` that nobody looks for, since it is not enumerable. */
const hideToJson: Change<object> = (object) =>
  Object.defineProperty(copyOf(object), 'toJSON', { value: () => 'hidden' });

/** It holds itself. */
const makeCycle: Change<object> = (object) => {
  const copy: object = copyOf(object);
  return Object.defineProperty(copy, 'self', { value: copy, enumerable: true });
};

function copyOf(object: object): object {
  return Object.create(Object.prototype, Object.getOwnPropertyDescriptors(object));
}

export const DISGUISES: readonly Change<object>[] = [
  asInstanceOf(Instance.prototype),
  asInstanceOf(SelfWriting.prototype),
  asInstanceOf(null as unknown as object),
  inherit,
  hideToJson,
  makeCycle,
];
