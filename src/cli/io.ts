import { createReadStream } from 'node:fs';

/** What the command line needs of the world around it. */
export interface Io {
  /** The bytes of a file, or of standard input for `-`. What cannot be read throws as `node:fs` does. */
  open(file: string): AsyncIterable<Uint8Array>;
  /** The present time, in milliseconds since 1970. */
  now(): number;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  warn(text: string): void;
}

/** The world of a process of Node. */
export function nodeIo(proc: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit'>): Io {
  for (const stream of [proc.stdout, proc.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough, such as `head`, is no failure: the verdict still counts.
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
