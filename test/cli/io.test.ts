import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { MAX_TEXT_BYTES } from '../../src/cli/input/read-text.js';
import { nodeIo } from '../../src/cli/node-io.js';
import { createTree } from './input/tree.js';
import { errorWithCode } from './memory-io.js';

type Terminal = Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'hasColors'>>;

function fakeProcess(terminal: { stdout?: Terminal; stderr?: Terminal } = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) => {
    const stream = new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
    return Object.assign(stream, terminal[name]);
  };
  const stdin = Readable.from([Buffer.from('{"iotEdge"'), Buffer.from(':true}')]);
  const exit = vi.fn();
  const env = { NO_COLOR: '1' };
  const proc = { stdin, stdout: sink('stdout'), stderr: sink('stderr'), exit, env };
  return { proc, io: nodeIo(proc as unknown as NodeJS.Process), written, exit };
}

/** Creates the output of a process that accepts no more than one text until it is told to. */
function slowProcess() {
  const waiting: (() => void)[] = [];
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => void waiting.push(done),
  });
  const { proc } = fakeProcess();
  const io = nodeIo({ ...proc, stdout } as unknown as NodeJS.Process);
  return { io, stdout, accept: () => waiting.shift()?.() };
}

async function chunksIn(file: string): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of fakeProcess().io.open(file)) chunks.push(Buffer.from(chunk));
  return chunks;
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let all = '';
  for await (const chunk of chunks) all += Buffer.from(chunk).toString();
  return all;
}

describe('nodeIo', () => {
  test('prints to standard output and warns on standard error', () => {
    const { io, written } = fakeProcess();
    expect(io.print('result')).toBeUndefined();
    io.warn('usage');
    expect(written).toEqual({ stdout: 'result', stderr: 'usage' });
  });

  test('has the environment and the time', () => {
    const { io } = fakeProcess();
    expect(io.env.NO_COLOR).toBe('1');
    expect(Math.abs(io.now() - Date.now())).toBeLessThan(60_000);
  });

  test.each<[string, Parameters<typeof fakeProcess>[0], object]>([
    ['no terminal', {}, { hasColors: false, isTerminal: { out: false, err: false } }],
    [
      'a terminal with colors',
      { stdout: { isTTY: true, hasColors: () => true } },
      { hasColors: true, isTerminal: { out: true, err: false } },
    ],
    [
      'a terminal without colors',
      { stdout: { isTTY: true, hasColors: () => false }, stderr: { isTTY: true } },
      { hasColors: false, isTerminal: { out: true, err: true } },
    ],
    [
      'a terminal for errors only',
      { stderr: { isTTY: true, hasColors: () => true } },
      { hasColors: false, isTerminal: { out: false, err: true } },
    ],
  ])('recognizes %s', (_, terminal, expected) => {
    expect(fakeProcess(terminal).io).toMatchObject(expected);
  });
});

describe('nodeIo on output that closes', () => {
  test('ignores a closed pipe, and prints no more', () => {
    const { proc, io, exit, written } = fakeProcess();
    expect(io.isClosed()).toBe(false);
    proc.stdout.emit('error', errorWithCode('EPIPE'));
    expect(io.isClosed()).toBe(true);
    expect(io.print('result')).toBeUndefined();
    expect(written.stdout).toBe('');
    expect(exit).not.toHaveBeenCalled();
  });

  test('prints if only standard error is closed', () => {
    const { proc, io, exit, written } = fakeProcess();
    proc.stderr.emit('error', errorWithCode('EPIPE'));
    expect(io.isClosed()).toBe(false);
    io.print('result');
    expect(written.stdout).toBe('result');
    expect(exit).not.toHaveBeenCalled();
  });

  test.each([
    ['stdout', 'iothub-jobs-schema: error: the output cannot be written (ENOSPC)\n'],
    ['stderr', ''],
  ] as const)('says so and exits with 2 if writing to %s fails', async (name, message) => {
    const { proc, exit, written } = fakeProcess();
    proc[name].emit('error', errorWithCode('ENOSPC'));
    await vi.waitFor(() => expect(exit).toHaveBeenCalledExactlyOnceWith(2));
    expect(written).toEqual({ stdout: '', stderr: message });
  });
});

describe('nodeIo on slow output', () => {
  const settled = (promise: unknown) =>
    Promise.race([
      Promise.resolve(promise).then(() => true),
      new Promise((resolve) => setImmediate(resolve, false)),
    ]);

  test('returns a promise until the output accepts more', async () => {
    const { io, accept } = slowProcess();
    const printed = io.print('result');
    expect(await settled(printed)).toBe(false);
    accept();
    expect(await settled(printed)).toBe(true);
    const next = io.print('more');
    expect(await settled(next)).toBe(false);
    accept();
    expect(await settled(next)).toBe(true);
  });

  test('resolves all promises, also if nobody waited for the first', async () => {
    const { io, accept } = slowProcess();
    const printed = [io.print('a'), io.print('b')];
    accept();
    expect(await settled(printed[0])).toBe(false);
    accept();
    expect(await settled(Promise.all(printed))).toBe(true);
  });

  test('resolves the promise if the output fails', async () => {
    const { io, stdout } = slowProcess();
    const printed = io.print('result');
    stdout.emit('error', errorWithCode('EPIPE'));
    expect(await settled(printed)).toBe(true);
  });

  test('adds no listeners per text', async () => {
    const { io, stdout, accept } = slowProcess();
    const before = ['drain', 'error'].map((event) => stdout.listenerCount(event));
    for (let count = 0; count < 20; count++) {
      const printed = io.print('result');
      accept();
      await printed;
    }
    io.print('result');
    expect(['drain', 'error'].map((event) => stdout.listenerCount(event))).toEqual(before);
  });
});

describe('nodeIo opens', () => {
  test('standard input for -', async () => {
    expect(await read(fakeProcess().io.open('-'))).toBe('{"iotEdge":true}');
  });

  test('a file as standard input', async () => {
    const fd = openSync('package.json', 'r');
    const stdin = Object.assign(Readable.from([Buffer.from('{}')]), { fd });
    const { proc } = fakeProcess();
    const { open } = nodeIo({ ...proc, stdin } as unknown as NodeJS.Process);
    expect(await read(open('-'))).toBe('{}');
    closeSync(fd);
  });

  test.skipIf(process.platform === 'win32')(
    'a directory as standard input, and throws the error of node:fs',
    async () => {
      const { proc } = fakeProcess();
      const { fd } = { fd: openSync('examples', 'r') };
      const stdin = Object.assign(Readable.from([]), { fd });
      const { open } = nodeIo({ ...proc, stdin } as unknown as NodeJS.Process);
      await expect(read(open('-'))).rejects.toMatchObject({ code: 'EISDIR' });
      closeSync(fd);
    },
  );

  test('files of at most 8 MiB at once, and larger ones in small chunks', async () => {
    const root = createTree({ a: 'a'.repeat(MAX_TEXT_BYTES), b: 'b'.repeat(MAX_TEXT_BYTES + 1) });
    expect((await chunksIn(join(root, 'a'))).map(({ length }) => length)).toEqual([MAX_TEXT_BYTES]);
    const chunks = await chunksIn(join(root, 'b'));
    expect(chunks.map(({ length }) => length)).toEqual([...Array(128).fill(65_536), 1]);
  });

  test('large files, letting other events happen after each MiB', async () => {
    const root = createTree({ a: 'a'.repeat(MAX_TEXT_BYTES + 1) });
    const turns: number[] = [];
    let chunks = 0;
    let isRead = false;
    setImmediate(function note() {
      turns.push(chunks);
      if (!isRead) setImmediate(note);
    });
    for await (const _ of fakeProcess().io.open(join(root, 'a'))) chunks++;
    isRead = true;
    expect(turns.filter((count) => count > 0)).toEqual([16, 32, 48, 64, 80, 96, 112, 128]);
  });

  test('an empty file', async () => {
    expect(await chunksIn(join(createTree({ a: '' }), 'a'))).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('files without a size', async () => {
    expect(await read(fakeProcess().io.open('/proc/self/status'))).toMatch(/^Name:/);
  });

  test.skipIf(process.platform === 'win32')(
    'endless devices, as far as they are read',
    async () => {
      const sizes: number[] = [];
      for await (const { length } of fakeProcess().io.open('/dev/zero')) {
        if (sizes.push(length) === 3) break;
      }
      expect(sizes).toEqual([65_536, 65_536, 65_536]);
    },
  );

  test.skipIf(process.platform === 'win32')('pipes', async () => {
    const pipe = join(createTree({ 'a/': '' }), 'pipe');
    spawnSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'printf "[1,"; sleep 0.1; printf "2]"'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const copy = spawn('sh', ['-c', 'cat > "$0"', pipe], { stdio: ['pipe', 'ignore', 'inherit'] });
    writer.stdout.pipe(copy.stdin);
    expect(await read(fakeProcess().io.open(pipe))).toBe('[1,2]');
  });

  test.each([
    ['a missing file', 'examples/none.json', 'ENOENT'],
    ['a directory', 'examples', 'EISDIR'],
    ['a path below a file', 'package.json/a', 'ENOTDIR'],
  ])('and throws the error of node:fs for %s', async (_, file, code) => {
    await expect(read(fakeProcess().io.open(file))).rejects.toMatchObject({ code });
  });
});

test.skipIf(process.platform !== 'linux')('nodeIo closes what it opens', async () => {
  const root = createTree({ 'small.json': '{}', large: 'a'.repeat(MAX_TEXT_BYTES + 1), 'c/': '' });
  const { io } = fakeProcess();
  const isOpen = () =>
    readdirSync('/proc/self/fd')
      .map((fd) => io.realPath(`/proc/self/fd/${fd}`) ?? '')
      .filter((path) => path.startsWith(root) || path === '/dev/zero' || path.endsWith('/status'));
  for (const path of ['small.json', 'large', 'c']) {
    io.readListed(join(root, path));
    await read(io.open(join(root, path))).catch(() => {});
  }
  for await (const _ of io.open(join(root, 'large'))) break;
  for await (const _ of io.open('/dev/zero')) break;
  await read(io.open('/proc/self/status'));
  await vi.waitFor(() => expect(isOpen()).toEqual([]));
});

describe('nodeIo on paths', () => {
  const tree = () => {
    const root = createTree({
      'b.json': '{}',
      'c/d.json': '{}',
      'B.json': '{}',
      '😀': '',
      '\uff5e': '',
      'to-file': { link: 'b.json' },
      'to-directory': { link: 'c' },
      'to-device': { link: '/dev/null' },
      'to-nothing': { link: 'none' },
      'to-itself': { link: 'to-itself' },
    });
    spawnSync('mkfifo', [join(root, 'pipe')]);
    return root;
  };

  test.each([
    ['b.json', 'file'],
    ['c', 'directory'],
    ['c/', 'directory'],
    ['pipe', 'other'],
    ['to-file', 'file'],
    ['to-directory', 'directory'],
    ['to-device', 'other'],
    ['to-nothing', undefined],
    ['to-itself', undefined],
    ['none', undefined],
    ['b.json/none', undefined],
    ['n'.repeat(256), undefined],
    ['zero\0byte', undefined],
  ])('kindOf returns what %j is: %s', (path, kind) => {
    expect(fakeProcess().io.kindOf(`${tree()}/${path}`)).toBe(kind);
  });

  test('list returns the entries by name, with the kinds of the targets of links', () => {
    expect(fakeProcess().io.list(tree())).toEqual([
      { name: 'B.json', kind: 'file' },
      { name: 'b.json', kind: 'file' },
      { name: 'c', kind: 'directory' },
      { name: 'pipe', kind: 'other' },
      { name: 'to-device', kind: 'other', isLink: true },
      { name: 'to-directory', kind: 'other', isLink: true },
      { name: 'to-file', kind: 'file', isLink: true },
      { name: 'to-itself', kind: 'file', isLink: true },
      { name: 'to-nothing', kind: 'file', isLink: true },
      { name: '😀', kind: 'file' },
      { name: '\uff5e', kind: 'file' },
    ]);
  });

  test.each([
    ['b.json', 'b.json'],
    ['c/../to-file', 'b.json'],
    ['to-directory/d.json', 'c/d.json'],
    ['to-nothing', undefined],
    ['to-itself', undefined],
  ])('realPath returns for %s: %s', (path, expected) => {
    const root = tree();
    expect(fakeProcess().io.realPath(`${root}/${path}`)).toBe(expected && join(root, expected));
  });

  test('list throws the error of node:fs', () => {
    const { io } = fakeProcess();
    expect(() => io.list('examples/none')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(() => io.list('package.json')).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  });

  test('readListed returns the text of a small file in UTF-8, or undefined without waiting', () => {
    const root = createTree({
      'an emoji': '"😀"',
      'a mark': '\ufeff{}',
      'the most bytes': 'a'.repeat(65_535),
      'too many bytes': 'a'.repeat(65_536),
      nothing: '',
      'the character of a mistake': '"\ufffd"',
      'a directory/': '',
    });
    writeFileSync(join(root, 'no UTF-8'), Buffer.from([0x22, 0xff, 0x22]));
    writeFileSync(join(root, 'UTF-16'), Buffer.from('{}', 'utf16le'));
    spawnSync('mkfifo', [join(root, 'a pipe')]);
    const { io } = fakeProcess();
    const names = [...io.list(root).map(({ name }) => name), 'no file'];
    const texts = names.map((name) => [name, io.readListed(join(root, name))]);
    expect(Object.fromEntries(texts)).toEqual({
      'an emoji': '"😀"',
      'a mark': '\ufeff{}',
      'the most bytes': 'a'.repeat(65_535),
    });
  });

  test('readSmall returns the text of a file, or undefined', () => {
    const root = createTree({ a: 'é', 'b/': '', c: '' });
    const texts = ['a', 'b', 'c', 'd'].map((file) => fakeProcess().io.readSmall(join(root, file)));
    expect(texts).toEqual(['é', undefined, '', undefined]);
  });
});

test('nodeIo has no variable that may not be read', () => {
  const variables = {
    CI: 'true',
    get TERM(): string {
      throw new Error('NotCapable');
    },
  };
  const { env } = nodeIo({ ...process, env: variables } as unknown as NodeJS.Process);
  expect([env.CI, env.TERM, env.OTHER]).toEqual(['true', undefined, undefined]);
});
