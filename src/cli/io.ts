import { createReadStream } from 'node:fs';

/** The input and output of the command line. */
export interface Io {
  /** Opens a file, or standard input for `-`. Reading it throws the errors of `node:fs`. */
  open(file: string): AsyncIterable<Uint8Array>;
  /** Returns the current time in milliseconds since 1970. */
  now(): number;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  warn(text: string): void;
}

/** Creates the input and output of a Node process. */
export function nodeIo(proc: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit'>): Io {
  for (const stream of [proc.stdout, proc.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A pipe that closes early, such as to `head`, is not an error and keeps the exit code.
      if (error.code !== 'EPIPE') proc.exit(2);
    });
  }
  return {
    open: (file) => (file === '-' ? proc.stdin : createReadStream(file)),
    now: Date.now,
    print: (text) => void proc.stdout.write(text),
    warn: (text) => void proc.stderr.write(text),
  };
}
