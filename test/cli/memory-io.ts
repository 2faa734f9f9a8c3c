import { resolve } from 'node:path';
import type { Io } from '../../src/cli/io.js';

/** Input and output in memory. */
export interface MemoryIo extends Io {
  out: string;
  err: string;
}

type Content = string | Uint8Array | Error;

/**
 * Creates an `Io` with these files, `-` being standard input. Directories are those of their paths. Reading a file whose content is
 * an `Error` throws it, and so does listing a directory with a file of this kind named `.`.
 */
export function memoryIo(files: Record<string, Content> = {}, rest: Partial<Io> = {}): MemoryIo {
  const paths = Object.keys(files).map(withoutDot);
  const contentOf = (path: string) => files[path] ?? files[`./${path}`];
  const isIn = (directory: string) => (path: string) =>
    directory === '.' ? path !== '-' : path.startsWith(`${directory}/`);
  const io: MemoryIo = {
    out: '',
    err: '',
    async *open(file) {
      const content = contentOf(file) ?? errorWithCode('ENOENT');
      if (content instanceof Error) throw content;
      yield typeof content === 'string' ? Buffer.from(content) : content;
    },
    readListed: () => undefined,
    kindOf(path) {
      const name = relativeToRoot(path);
      if (contentOf(name) !== undefined) return 'file';
      return paths.some(isIn(name)) ? 'directory' : undefined;
    },
    realPath: (path) => (io.kindOf(path) === undefined ? undefined : resolve(path)),
    list(path) {
      const directory = relativeToRoot(path);
      const error = contentOf(`${directory}/.`);
      if (error instanceof Error) throw error;
      const prefix = directory === '.' ? 0 : directory.length + 1;
      const names = paths.filter(isIn(directory)).map((inner) => inner.slice(prefix).split('/')[0]);
      return [...new Set(names as string[])].sort().map((name) => ({
        name,
        kind: io.kindOf(directory === '.' ? name : `${directory}/${name}`) ?? 'other',
      }));
    },
    readSmall(path) {
      const content = contentOf(relativeToRoot(path));
      return typeof content === 'string' ? content : undefined;
    },
    now: () => Date.UTC(2026, 2, 8),
    print(text) {
      io.out += text;
    },
    warn(text) {
      io.err += text;
    },
    isClosed: () => false,
    env: {},
    hasColors: false,
    isTerminal: { out: false, err: false },
    ...rest,
  };
  return io;
}

export function errorWithCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** The working directory is the root of these files. */
function relativeToRoot(path: string): string {
  const inner = withoutDot(path);
  const root = process.cwd();
  return inner === root ? '.' : inner.replace(`${root}/`, '');
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '').replace(/(?<=.)\/$/, '');
}
