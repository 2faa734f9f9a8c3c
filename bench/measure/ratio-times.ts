/** The compared guards: ours, hand-written with traversals of their own, hand-written with our traversals. */
export type Author = 'ours' | 'withOwnTraversals' | 'withOurTraversals';

/** Least microseconds of a call in one process, by `timeKey`. */
export type RatioTimes = Readonly<Record<string, number>>;

/** The name of a time among those of a process. */
export function timeKey(author: Author, input: string): string {
  return `${author}: ${input}`;
}
