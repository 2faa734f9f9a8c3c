import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The path of Chromium, or undefined if it is not installed. */
export const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

if (executablePath === undefined) {
  console.log('Chromium is not installed: the tests in the browser are skipped.');
}

export function launchBrowser(): Promise<Browser> {
  // The sandbox of Chromium does not work for root, as which containers run.
  const args = ['--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath: executablePath ?? '', args });
}
