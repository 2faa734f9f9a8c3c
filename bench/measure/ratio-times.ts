/** Whose guards are compared: ours; by hand with walks of their own; by hand with ours. */
export type Author = 'ours' | 'withOwnWalks' | 'withOurWalks';

/** Least microseconds of a call in one process, by `timeKey`. */
export type RatioTimes = Readonly<Record<string, number>>;

/** The name of a time among those of a process. */
export function timeKey(author: Author, input: string): string {
  return `${author}: ${input}`;
}
