import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

function run(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['dist/main.js'], { cwd: `${import.meta.dirname}/..`, env });
}

async function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}

test('main exits with 1 and names the invalid settings', async () => {
  const service = run({ IOTHUB_HOST: 'localhost' });
  const ended = once(service, 'exit');
  expect(await read(service.stderr)).toContain('IOTHUB_KEY must be the key of that policy');
  expect((await ended)[0]).toBe(1);
});

test('main serves requests until SIGTERM, and exits with 0', async () => {
  const key = Buffer.alloc(32).toString('base64');
  const service = run({
    IOTHUB_HOST: 'localhost',
    IOTHUB_KEY_NAME: 'service',
    IOTHUB_KEY: key,
    PORT: '0',
  });
  const ended = once(service, 'exit');
  const [line] = await once(service.stdout as NodeJS.ReadableStream, 'data');
  const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? [];
  const response = await fetch(`${address}/jobs/re_tag`);
  expect(response.status).toBe(400);
  service.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});
