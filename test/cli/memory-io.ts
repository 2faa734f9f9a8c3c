import type { Io } from '../../src/cli/io.js';

/** A world in memory: files by name, `-` as standard input, and what was printed. */
export interface MemoryIo extends Io {
  out: string;
  err: string;
}

/** An `Error` is thrown when its file is read, as `node:fs` does. */
export function memoryIo(files: Record<string, string | Uint8Array | Error> = {}): MemoryIo {
  const io: MemoryIo = {
    out: '',
    err: '',
    async *open(file) {
      const content = files[file] ?? errorWithCode('ENOENT');
      if (content instanceof Error) throw content;
      yield typeof content === 'string' ? Buffer.from(content) : content;
    },
    now: () => Date.UTC(2026, 2, 8),
    print(text) {
      io.out += text;
    },
    warn(text) {
      io.err += text;
    },
  };
  return io;
}

export function errorWithCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
