// Browsers of Debian. They load a page from a local server and send the reading to it, so the tests need no driver.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionOf } from './run.js';
import type { Reading, Runtime } from './runtime.js';
import { servePage } from './serve-page.js';

const TIMEOUT_MS = 90_000;

/** Returns a runtime that starts the browser with a new profile and the address of a page. */
function browser(
  { name, engine, source }: Pick<Runtime, 'name' | 'engine' | 'source'>,
  command: string,
  argsFor: (profile: string) => readonly string[],
): Runtime {
  return {
    name,
    engine,
    source,
    version: versionOf(command),
    forms: ['ESM'],
    forbidsCode: true,
    read: async () => {
      const page = await servePage();
      const profile = mkdtempSync(join(tmpdir(), 'runtimes-'));
      const args = [...argsFor(profile), page.url];
      // A process group, to end the processes that the browser starts too.
      const child = spawn(command, args, { detached: true, stdio: 'ignore' });
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      try {
        return await withinTime(page.reading, name);
      } finally {
        page.close();
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        await ended;
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}

function withinTime(reading: Promise<Reading>, name: string): Promise<Reading> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${name} sent no reading in time`)), TIMEOUT_MS).unref();
  });
  return Promise.race([reading, late]);
}

export const browsers: readonly Runtime[] = [
  browser(
    { name: 'Chromium', engine: 'V8', source: '`chromium` of Debian' },
    'chromium',
    (profile) => [
      '--headless',
      // Chromium has no sandbox when root runs it, as in most containers.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      `--user-data-dir=${profile}`,
    ],
  ),
  browser(
    { name: 'Firefox', engine: 'SpiderMonkey', source: '`firefox-esr` of Debian' },
    'firefox-esr',
    (profile) => ['--headless', '--no-remote', '--profile', profile],
  ),
];
