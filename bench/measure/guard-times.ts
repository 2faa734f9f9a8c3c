/** What is done with a value: parsed; accepted or refused by the guard; passed or explained by what answers with errors. */
export type Action = 'parse' | 'accept' | 'refuse' | 'pass' | 'explain';

/** Least microseconds of a call in one process, by the action and the name of the value. */
export type GuardTimes = Readonly<Record<string, number>>;

/** The name of a time among those of a process. */
export function cell(action: Action, value: string): string {
  return `${action}: ${value}`;
}
