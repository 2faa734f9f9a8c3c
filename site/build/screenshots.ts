// Takes the pictures of the playground in README.md, from the built site.

import { join } from 'node:path';
import { serveSite } from '../test/built-site.ts';
import { launchBrowser } from '../test/chromium.ts';
import { ROOT } from './root.ts';

const PICTURES = [
  { tab: 'Payload', file: 'docs/playground-payload.png', ready: 'Invalid JobRequest' },
  { tab: 'Simulate', file: 'docs/playground-simulate.png', ready: 'after 2.5 s' },
];

/** Pictures in a README should be small. */
const MAX_HEIGHT = 640;

const site = await serveSite();
const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 1000, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(site.url);
// The bar at the top would cover a part of the picture.
await page.addStyleTag({ content: '.VPNav { display: none }' });
for (const { tab, file, ready } of PICTURES) {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByText(ready).first().waitFor();
  await page.waitForTimeout(1000);
  const box = await page.locator('.playground').boundingBox();
  if (box === null) throw new Error('The page has no playground');
  const clip = { ...box, height: Math.min(box.height, MAX_HEIGHT) };
  await page.screenshot({ path: join(ROOT, file), clip, fullPage: true });
  console.log(file);
}
await browser.close();
site.close();
