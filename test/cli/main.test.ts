import { afterEach, expect, test, vi } from 'vitest';

const { argv, exitCode } = process;

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
  vi.resetModules();
});

test.each([
  ['examples/requests/reboot.json', /^$/, 0],
  ['examples/none.json', /^examples\/none\.json: error: no such file \[not-found\]\n/, 2],
])('main validates %s and sets the exit code of the process', async (file, line, expected) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  process.argv = ['node', 'iothub-jobs-schema', 'check', file, '--no-color', '--quiet'];
  await import('../../src/cli/main.js');
  const code = process.exitCode;
  expect(write.mock.calls.map(([text]) => text).join('')).toMatch(line);
  expect(code).toBe(expected);
});
