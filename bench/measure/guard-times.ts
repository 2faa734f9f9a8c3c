/** What a batch does: parse, accept or reject with the guard, pass or explain with the function that returns errors. */
export type Action = 'parse' | 'accept' | 'reject' | 'pass' | 'explain';

/** Least microseconds of a call in one process, by the action and the name of the value. */
export type GuardTimes = Readonly<Record<string, number>>;

/** The name of a time among those of a process. */
export function cell(action: Action, value: string): string {
  return `${action}: ${value}`;
}
