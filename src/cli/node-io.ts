import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { tryOrUndefined } from '../try-or-undefined.js';
import { MAX_TEXT_BYTES } from './input/read-text.js';
import type { Entry, Io, Kind } from './io.js';

type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit' | 'env'>;

/** Larger chunks are slower: their strings are too large for the part of the memory that is quick to free. */
const CHUNK_BYTES = 65_536;

/** How many chunks of a file are read before anything else that waits is done. */
const CHUNKS_PER_TURN = 16;

/** Creates the input and output of a Node process. */
export function nodeIo(proc: Process): Io {
  const { stdout, stderr } = proc;
  let isClosed = false;
  /** Resolves when standard output accepts more, or fails. */
  let drained: Promise<void> | undefined;
  let endWaiting = () => {};
  const stopWaiting = () => {
    drained = undefined;
    endWaiting();
  };
  const exit = () => proc.exit(2);
  // A pipe that closes early, such as to `head`, is not an error and keeps the exit code.
  stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') exit();
  });
  stdout.on('drain', stopWaiting);
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    isClosed = true;
    if (code === 'EPIPE') stopWaiting();
    else stderr.write(`iothub-jobs-schema: error: the output cannot be written (${code})\n`, exit);
  });
  return {
    open: (file) => (file === '-' ? openStdin(proc.stdin) : open(file)),
    readListed: createReader(),
    kindOf: kindAt,
    realPath: (path) => tryOrUndefined(() => realpathSync.native(path)),
    list,
    readSmall: (file) => tryOrUndefined(() => readFileSync(file, 'utf8')),
    now: Date.now,
    print: (text) => {
      if (isClosed || stdout.write(text)) return undefined;
      // One promise for all, since each listener of its own would stay if the other event happens.
      drained ??= new Promise((resolve) => {
        endWaiting = resolve;
      });
      return drained;
    },
    warn: (text) => void stderr.write(text),
    isClosed: () => isClosed,
    env: readableEnv(proc.env),
    hasColors: stdout.isTTY === true && stdout.hasColors(),
    isTerminal: { out: stdout.isTTY === true, err: stderr.isTTY === true },
  };
}

/** Opens standard input. Node reads nothing, without an error, from what is no file, pipe or terminal, such as a directory. */
function openStdin(stdin: NodeJS.Process['stdin']): AsyncIterable<Uint8Array> {
  const { fd } = stdin;
  return isUnsupported(fd) ? createReadStream('', { fd, autoClose: false }) : stdin;
}

function isUnsupported(fd: number | undefined): boolean {
  const stats = tryOrUndefined(() => fstatSync(fd as number));
  return stats !== undefined && (stats.isDirectory() || stats.isBlockDevice());
}

/** Returns a function that reads small files into one buffer. */
function createReader(): Io['readListed'] {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  return (file) =>
    tryOrUndefined(() => {
      // If the file has become a pipe, nothing waits for what writes to it. Windows has no such flag, and `undefined` counts as 0.
      const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
      let size: number;
      try {
        size = readSync(fd, buffer);
      } finally {
        closeSync(fd);
      }
      const text = buffer.toString('utf8', 0, size);
      // Zeros are those of UTF-16, and the other character stands for what is not UTF-8.
      const isPlain = !text.includes('\ufffd') && !text.includes('\0');
      return isPlain && size > 0 && size < buffer.length ? text : undefined;
    });
}

/** Opens a file. The content of a small one is one chunk. */
async function* open(file: string): AsyncGenerator<Uint8Array> {
  // Opened once, since what writes to a pipe does so for its first reader.
  const fd = openSync(file, 'r');
  const stats = fstatSync(fd);
  // A device or a pipe may be endless, and files of a size of 0 may be devices.
  if (!stats.isFile() || stats.size === 0) {
    yield* createReadStream(file, { fd, highWaterMark: CHUNK_BYTES });
    return;
  }
  try {
    if (stats.size <= MAX_TEXT_BYTES) yield readFileSync(fd);
    else yield* readChunks(fd);
  } finally {
    closeSync(fd);
  }
}

/** Reads a large file. Without another thread, which a stream would wait for, this takes a third of the time. */
async function* readChunks(fd: number): AsyncGenerator<Uint8Array> {
  for (let count = 1; ; count++) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    const size = readSync(fd, chunk);
    if (size === 0) return;
    yield chunk.subarray(0, size);
    // Lets Node report that the output is closed.
    if (count % CHUNKS_PER_TURN === 0) await nextTurn();
  }
}

function list(directory: string): Entry[] {
  return readdirSync(directory, { withFileTypes: true })
    .map((entry) => {
      const { name } = entry;
      if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) };
      // A broken link is reported when it is read. A link to a directory may lead into a circle.
      const kind = kindAt(join(directory, name)) ?? 'file';
      return { name, kind: kind === 'directory' ? ('other' as const) : kind, isLink: true };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Returns undefined also if `statSync` throws, such as for a circle of links, or a path below a file. */
function kindAt(path: string): Kind | undefined {
  return tryOrUndefined(() => kindOf(statSync(path)));
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'directory' : 'other';
}

/** Returns the variables as far as they may be read: Deno throws for each without permission. */
function readableEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Not a proxy of the variables themselves: engines compare its answers with them.
  return new Proxy<NodeJS.ProcessEnv>(
    {},
    { get: (_, name: string) => tryOrUndefined(() => env[name]) },
  );
}
