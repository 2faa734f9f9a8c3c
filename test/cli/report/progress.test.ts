import { expect, test } from 'vitest';
import { Progress } from '../../../src/cli/report/progress.js';
import { memoryIo } from '../memory-io.js';

function progressOf(isTerminal: boolean) {
  let time = 5000;
  const io = memoryIo({}, { now: () => time, isTerminal: { out: false, err: isTerminal } });
  const progress = new Progress(io);
  const at = (milliseconds: number, ...counts: [done: number, files: number, lines: number]) => {
    time = 5000 + milliseconds;
    progress.update(...counts);
  };
  return { io, progress, at };
}

test('progress is shown after a second, every tenth of a second', () => {
  const { io, at } = progressOf(true);
  at(999, 1, 9, 0);
  expect(io.err).toBe('');
  at(1000, 2, 9, 0);
  expect(io.err).toBe('\r\u001b[K2 of 9 files, 2 files per second');
  at(1099, 3, 9, 0);
  at(2000, 8000, 9000, 0);
  expect(io.err.split('\r\u001b[K')).toEqual([
    '',
    '2 of 9 files, 2 files per second',
    '8000 of 9,000 files, 4,000 files per second',
  ]);
});

test('progress counts lines, if there are any', () => {
  const { io, at } = progressOf(true);
  at(2000, 0, 1, 3000);
  expect(io.err).toBe('\r\u001b[K0 of 1 file, 3,000 lines, 1,500 lines per second');
});

test('progress is removed before other output, once', () => {
  const { io, progress, at } = progressOf(true);
  progress.clear();
  at(1000, 1, 2, 0);
  io.err = '';
  progress.clear();
  progress.clear();
  expect(io.err).toBe('\r\u001b[K');
});

test('progress is never shown in a pipe', () => {
  const { io, progress, at } = progressOf(false);
  at(60_000, 1, 2, 0);
  progress.clear();
  expect(io.err).toBe('');
});

test('progress knows the seconds since the start, also if the clock was set back', () => {
  const { progress, at } = progressOf(false);
  at(1500, 0, 0, 0);
  expect(progress.seconds).toBe(1.5);
  at(-1500, 0, 0, 0);
  expect(progress.seconds).toBe(0);
});
