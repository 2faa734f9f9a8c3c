import type { Io } from '../../src/cli/io.js';

/** Input and output in memory. */
export interface MemoryIo extends Io {
  out: string;
  err: string;
}

/** Creates an `Io` with these files, `-` being standard input. Reading a file whose content is an `Error` throws it. */
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
