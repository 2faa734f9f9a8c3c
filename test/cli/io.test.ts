import { Readable, Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { nodeIo } from '../../src/cli/io.js';
import { errorWithCode } from './memory-io.js';

function fakeProcess() {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const stdin = Readable.from([Buffer.from('{"iotEdge"'), Buffer.from(':true}')]);
  const exit = vi.fn();
  const proc = { stdin, stdout: sink('stdout'), stderr: sink('stderr'), exit };
  return { proc, io: nodeIo(proc as unknown as NodeJS.Process), written, exit };
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += Buffer.from(chunk).toString();
  return text;
}

test('nodeIo prints to standard output and warns on standard error', () => {
  const { io, written } = fakeProcess();
  io.print('result');
  io.warn('usage');
  expect(written).toEqual({ stdout: 'result', stderr: 'usage' });
});

test('nodeIo reads standard input for - and files otherwise', async () => {
  const { io } = fakeProcess();
  expect(await read(io.open('-'))).toBe('{"iotEdge":true}');
  expect(await read(io.open('examples/responses/unknown-job.json'))).toContain('"unknown"');
});

test.each([
  ['a missing file', 'examples/none.json', 'ENOENT'],
  ['a directory', 'examples', 'EISDIR'],
])('nodeIo throws the error of node:fs for %s', async (_, file, code) => {
  await expect(read(fakeProcess().io.open(file))).rejects.toMatchObject({ code });
});

test('nodeIo ignores a closed output pipe', () => {
  const { proc, exit } = fakeProcess();
  proc.stdout.emit('error', errorWithCode('EPIPE'));
  expect(exit).not.toHaveBeenCalled();
});

test.each(['stdout', 'stderr'] as const)('nodeIo exits with 2 if writing to %s fails', (name) => {
  const { proc, exit } = fakeProcess();
  proc[name].emit('error', errorWithCode('ENOSPC'));
  expect(exit).toHaveBeenCalledExactlyOnceWith(2);
});
