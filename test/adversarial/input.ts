import type { EntityName } from '../support/entities.js';

export type { EntityName };

/** Members that a prototype of the language has while a guard runs. */
export interface Pollution {
  readonly of: object;
  readonly members: PropertyDescriptorMap;
}

/** A value that breaks naive validators, and what the rules say of it. */
export interface HostileInput {
  readonly name: string;
  /** What is hostile in it, wherever it stands: its name where it stands in one place only. */
  readonly what?: string;
  readonly make: () => unknown;
  /** The entities whose guards accept it; all others refuse it. */
  readonly accepted: readonly EntityName[];
  /** The entities whose rules judge what is hostile in it, rather than only pass it by. */
  readonly concerns: readonly EntityName[];
  /** Entities of which no verdict is promised, only that there is one, in time. */
  readonly undecided?: readonly EntityName[] | 'all';
  /** Whether judging may change the value, so that each call needs a new one. */
  readonly hasState?: boolean | undefined;
  /** What nobody who judges the value is spared: a call may always take three times as long. */
  readonly atLeast?: (() => void) | undefined;
  readonly pollution?: Pollution | undefined;
}

/** Makes a value at the first call and answers it ever after: for large ones that nobody changes. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
