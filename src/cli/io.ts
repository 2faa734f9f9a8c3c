/** A file, a directory, or anything else, such as a pipe. */
export type Kind = 'file' | 'directory' | 'other';

/** A file or directory in a directory. */
export interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly isLink?: boolean;
}

/** The input and output of the command line. */
export interface Io {
  /** Opens a file, or standard input for `-`. Reading it throws the errors of `node:fs`. */
  open(file: string): AsyncIterable<Uint8Array>;
  /**
   * Reads a file that a directory lists as one, several times faster than `open`. Returns undefined if that needs more care: if it
   * is empty, has 64 KiB or more, may not be in UTF-8, or cannot be read.
   */
  readListed(file: string): string | undefined;
  /** Returns what a path is, or undefined if it does not exist or cannot be accessed. Follows links. */
  kindOf(path: string): Kind | undefined;
  /** Returns the absolute path without links, or undefined if there is none. */
  realPath(path: string): string | undefined;
  /** Lists a directory by name. A link to a file counts as one, a link to a directory as other. Throws the errors of `node:fs`. */
  list(directory: string): readonly Entry[];
  /** Reads a small file of settings, or returns undefined if that is not possible. */
  readSmall(file: string): string | undefined;
  /** Returns the current time in milliseconds since 1970. */
  now(): number;
  /** Writes to standard output. Returns a promise to wait for if what is behind it is slow. */
  print(text: string): void | Promise<void>;
  /** Writes to standard error. */
  warn(text: string): void;
  /** Whether nobody reads standard output any more. */
  isClosed(): boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal with colors, by its own account. */
  readonly hasColors: boolean;
  /** Whether standard output, and standard error, is a terminal. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
}
