import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { serveSite } from './built-site.ts';
import { executablePath, launchBrowser } from './chromium.ts';

/** A page of the site in Chromium, and what went wrong on it. */
export interface Tab {
  readonly page: Page;
  /** Errors in the console, exceptions, failed requests, requests to other origins and violations of the policy. */
  readonly faults: string[];
  /** Opens a page by its path on the site, and waits until Vue runs. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a tab, by default with a window of 1280 × 800 and a light color scheme. */
export type OpenTab = (options?: BrowserContextOptions) => Promise<Tab>;

/** Declares tests that need Chromium. They are skipped if it is not installed. */
export function describeInBrowser(title: string, declare: (openTab: OpenTab) => void): void {
  describe.skipIf(executablePath === undefined)(title, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;

    beforeAll(async () => {
      site = await serveSite();
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser.close();
      site.close();
    });

    declare((options) => openTab(browser, site.url, options));
  });
}

async function openTab(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`The policy blocked ${blockedURI} (${violatedDirective})`),
    );
  });
  const page = await context.newPage();
  // Less than that of a test, so that a failure names what was waited for.
  page.setDefaultTimeout(20_000);
  const faults = collectFaults(page, new URL(url).origin);
  return {
    page,
    faults,
    open: async (path) => {
      await page.goto(new URL(path, url).href);
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
    },
    close: () => context.close(),
  };
}

function collectFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith('data:')) faults.push(address);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}
