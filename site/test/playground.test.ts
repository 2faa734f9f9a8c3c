import { deflateRawSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeInBrowser, type Tab } from './browser.ts';

const TABS = ['Payload', 'Query condition', 'Error', 'Simulate'];

function select(page: Page, name: string) {
  return page.getByRole('tab', { name }).click();
}

/** Replaces the text of the editor as a user pastes it. */
async function paste(page: Page, label: string, text: string, times = 1): Promise<void> {
  const box = page.getByRole('textbox', { name: label });
  await box.focus();
  await page.keyboard.press('Control+a');
  await box.evaluate(
    (element, [pasted, count]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted.repeat(count));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, times] as const,
  );
}

const textOf = (page: Page, label: string) =>
  page
    .getByRole('textbox', { name: label })
    .locator('.cm-line')
    .allTextContents()
    .then((lines) => lines.join('\n'));

describeInBrowser('the playground', (openTab) => {
  let tab: Tab;
  let page: Page;
  beforeAll(async () => {
    tab = await openTab();
    page = tab.page;
  });
  afterAll(() => tab.close());
  beforeEach(async () => {
    tab.faults.length = 0;
    await page.goto('about:blank');
    await tab.open('index.html');
    await page.getByRole('tab', { name: 'Payload' }).waitFor();
  });

  const verdict = () => page.getByRole('tabpanel').getByRole('status').first();
  const waitFor = (text: string) =>
    page.getByRole('tabpanel').getByText(text, { exact: false }).first().waitFor();

  describe('Payload', () => {
    test('lists the issues of an invalid job with hints, links and limits', async () => {
      await waitFor('Invalid JobRequest');
      const list = page.locator('.pg-findings li');
      expect(await list.count()).toBeGreaterThan(2);
      await waitFor('Did you mean maxExecutionTimeInSeconds?');
      const link = page.getByRole('link', { name: 'unknown-property' }).first();
      expect(await link.getAttribute('href')).toMatch(/docs\/errors\.html#unknown-property$/);
      expect(await page.locator('.cm-content .pg-error').count()).toBeGreaterThan(0);
      await waitFor('of 8,192 characters');
      expect(tab.faults).toEqual([]);
    });

    test('jumps to the place of an issue by Enter', async () => {
      await waitFor('Invalid JobRequest');
      await page.getByRole('button', { name: 'maxExecutionTimeSeconds' }).first().press('Enter');
      expect(await page.evaluate(() => getSelection()?.toString())).toContain(
        'maxExecutionTimeSeconds',
      );
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    });

    test('applies every fix until the job is valid, and undoes each of them', async () => {
      await waitFor('Invalid JobRequest');
      // The check may end before the editor is loaded.
      await expect.poll(() => textOf(page, 'Payload, as JSON')).not.toBe('');
      const texts = [await textOf(page, 'Payload, as JSON')];
      const fixes = page.locator('.pg-fix');
      while ((await fixes.count()) > 0) {
        await fixes.first().click();
        await expect.poll(() => textOf(page, 'Payload, as JSON')).not.toBe(texts.at(-1));
        texts.push(await textOf(page, 'Payload, as JSON'));
        await page.waitForTimeout(300);
      }
      await waitFor('Valid JobRequest');
      expect(texts.length).toBeGreaterThan(3);
      await page.getByRole('textbox', { name: 'Payload, as JSON' }).focus();
      for (const text of texts.reverse().slice(1)) {
        await page.keyboard.press('Control+z');
        expect(await textOf(page, 'Payload, as JSON')).toBe(text);
      }
      expect(tab.faults).toEqual([]);
    });

    test('accepts a valid text of a chosen entity', async () => {
      await paste(page, 'Payload, as JSON', '{ "etag": "*", "tags": { "site": "Lyon" } }');
      await page.getByRole('combobox', { name: 'Check as' }).selectOption('TwinPatch');
      await waitFor('Valid TwinPatch');
      expect(tab.faults).toEqual([]);
    });

    test('shows where a half-typed text stops being JSON, and what is known before', async () => {
      const text = '{ "type": "scheduleUpdateTwin", "queryCondition": "SELECT *", "upda';
      await paste(page, 'Payload, as JSON', text);
      await waitFor('not JSON');
      await waitFor('queryCondition must be the condition only');
      expect(await textOf(page, 'Payload, as JSON')).toBe(text);
      expect(tab.faults).toEqual([]);
    });

    test('shows hostile names and texts as text', async () => {
      const name = '<img src=x onerror=alert(1)>{{ constructor }}\u202e';
      await paste(
        page,
        'Payload, as JSON',
        JSON.stringify({ type: 'scheduleUpdateTwin', queryCondition: '*', [name]: name }),
      );
      await waitFor('is not a known property');
      expect(await page.locator('.playground img').count()).toBe(0);
      expect(tab.faults).toEqual([]);
    });

    test('rejects a text of more than 8 MB before it is in the editor, and stays usable', async () => {
      await paste(page, 'Payload, as JSON', 'a', 8_400_000);
      await waitFor('larger than 8388608 bytes');
      expect(await textOf(page, 'Payload, as JSON')).toContain('scheduleUpdateTwin');
      await paste(page, 'Payload, as JSON', '"queued"');
      await page.getByRole('combobox', { name: 'Check as' }).selectOption('JobStatus');
      await waitFor('Valid JobStatus');
      expect(tab.faults).toEqual([]);
    });

    test('handles a keystroke in a text of 100 kB within 50 ms', async () => {
      const tags = Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [`name-${index}`, `value of ${index}`]),
      );
      const job = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: { tags } };
      await paste(page, 'Payload, as JSON', JSON.stringify(job, null, 2));
      await waitFor('tags is too large');
      const box = page.getByRole('textbox', { name: 'Payload, as JSON' });
      await box.press('Control+Home');
      await box.press('End');
      await box.evaluate((element) => {
        const times: number[] = [];
        Object.assign(globalThis, { times });
        element.addEventListener(
          'keydown',
          () => {
            const start = performance.now();
            // A message that is sent in a frame arrives after the frame is painted.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => times.push(performance.now() - start);
              port2.postMessage(null);
            });
          },
          { capture: true },
        );
      });
      for (const key of 'abcdefghijklmnopqrstu') {
        await page.keyboard.press(key);
        await page.waitForTimeout(40);
      }
      const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
      expect(times.length).toBe(21);
      const median = times.sort((one, other) => one - other)[10];
      console.info(`keystroke to paint: ${median?.toFixed(1)} ms`);
      expect(median).toBeLessThan(50);
    });
  });

  describe('Query condition', () => {
    test('shows the formatted condition, the tree, and why twins do not match', async () => {
      await select(page, 'Query condition');
      await waitFor('matches');
      expect(await page.locator('.pg-code').textContent()).toBe(
        "tags.site = 'Lyon' AND tags.floor > 2",
      );
      expect(await page.locator('.pg-tree li').count()).toBe(7);
      expect(await page.locator('.pg-matches li').allTextContents()).toEqual([
        'pump-1 matches',
        'pump-2 does not matchtags.floor > 2 is false: tags.floor is 1',
        'oven-1 does not matchtags.site = \'Lyon\' is false: tags.site is "Turin"tags.floor > 2 is undefined: the twin has no tags.floor',
      ]);
      expect(tab.faults).toEqual([]);
    });

    test('marks the error of an invalid condition', async () => {
      await select(page, 'Query condition');
      await waitFor('matches');
      await paste(page, 'Query condition', "tags.site == 'Lyon'");
      await waitFor('Not valid');
      await waitFor('Write a single =.');
      expect(await page.locator('.cm-content .pg-error').textContent()).toBe('=');
      expect(tab.faults).toEqual([]);
    });

    test('names the twins that are not valid, and says where the text is not JSON', async () => {
      await select(page, 'Query condition');
      const twins = page.getByRole('textbox', { name: 'Twins' });
      await twins.fill('[{ "deviceId": 1 }, {"tags":{"site":"Lyon","floor":3}}]');
      await waitFor('is not a twin');
      await waitFor('twins[1] matches');
      await twins.fill('[{ "dev');
      await waitFor('The twins are not JSON');
      expect(tab.faults).toEqual([]);
    });
  });

  describe('Error', () => {
    test('reads a response that is pasted as a whole', async () => {
      await select(page, 'Error');
      const body = '{"Message":"ErrorCode:JobNotFound;no {{ job }}","ExceptionMessage":""}';
      await page
        .getByRole('textbox', { name: 'Body' })
        .fill(`HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n${body}`);
      await waitFor('Not temporary');
      await waitFor('The response was split');
      expect(await page.getByRole('textbox', { name: 'Status' }).inputValue()).toBe('404');
      expect(await page.getByRole('textbox', { name: 'Headers' }).inputValue()).toBe(
        'Content-Type: application/json',
      );
      expect(await page.getByRole('textbox', { name: 'Body' }).inputValue()).toBe(body);
      await page.getByRole('textbox', { name: 'Headers' }).fill('');
      const link = page.getByRole('link', { name: 'JobNotFound' });
      expect(await link.getAttribute('href')).toMatch(/docs\/hub-errors\.html#jobnotfound$/);
      await waitFor('no {{ job }}');
      expect(tab.faults).toEqual([]);
    });

    test('reads another body without the headers of the example, but with typed ones', async () => {
      await select(page, 'Error');
      const box = (name: string) => page.getByRole('textbox', { name });
      const body = (code: string) => `{"Message":"ErrorCode:${code};no","ExceptionMessage":""}`;
      await box('Body').fill(body('JobAlreadyExists'));
      await waitFor('Not temporary');
      await waitFor('of the other response were removed');
      expect(await box('Headers').inputValue()).toBe('');
      await page.getByRole('link', { name: 'JobAlreadyExists' }).waitFor();
      await box('Status').fill('404');
      await select(page, 'Payload');
      await select(page, 'Error');
      await box('Body').fill('quite another text');
      await box('Body').fill(body('JobNotFound'));
      expect(await box('Status').inputValue()).toBe('404');
      expect(tab.faults).toEqual([]);
    });

    test('reads a status from a line of a log, and says when there is none', async () => {
      await select(page, 'Error');
      const status = page.getByRole('textbox', { name: 'Status' });
      await status.fill('HTTP 404 Not Found');
      await page.getByRole('cell', { name: '404', exact: true }).waitFor();
      await status.fill('not found');
      await waitFor('unknown: a status has three digits');
      expect(tab.faults).toEqual([]);
    });

    test('reads long lines of headers in linear time, and rejects a body that would freeze the page', async () => {
      await select(page, 'Error');
      const box = (name: string) => page.getByRole('textbox', { name });
      await box('Headers').fill(`x: a${' '.repeat(400_000)}b\nRetry-After: 7 ,`);
      await waitFor('Temporary: retry after 7 seconds');
      await box('Body').focus();
      await page.keyboard.insertText('a '.repeat(500_001));
      await waitFor('The text is too long: 1000002, limit 1000000.');
      expect(await box('Body').inputValue()).toBe('');
      await page.keyboard.insertText('{}');
      await expect.poll(() => box('Body').inputValue()).toBe('{}');
      expect(tab.faults).toEqual([]);
    });

    test('reads a line of a log, and does not say what nothing says', async () => {
      await select(page, 'Error');
      const body = page.getByRole('textbox', { name: 'Body' });
      await body.fill('RestError: ErrorCode:ThrottlingException;Throttled');
      await waitFor('Temporary: retry');
      await body.fill('the call failed');
      await waitFor('Nothing says whether to retry');
      expect(tab.faults).toEqual([]);
    });

    test('says when to retry, and asks for a response if all boxes are empty', async () => {
      await select(page, 'Error');
      await waitFor('Temporary: retry after 10 seconds');
      for (const name of ['Status', 'Headers']) {
        await page.getByRole('textbox', { name }).fill('');
      }
      await waitFor('Paste the status');
      expect(tab.faults).toEqual([]);
    });
  });

  describe('Simulate', () => {
    test('shows the job and its devices at the time of the slider', async () => {
      await select(page, 'Simulate');
      const slider = page.getByRole('slider', { name: 'Time' });
      await slider.fill('0');
      await expect.poll(() => verdict().textContent()).toContain('queued after 0 s, at 2026-01-01');
      await slider.press('End');
      await expect.poll(() => verdict().textContent()).toContain('completed');
      const devices = page.getByRole('table', { name: 'Devices' });
      expect(await devices.getByRole('row').count()).toBe(4);
      expect(await devices.textContent()).toContain('DeviceNotOnline');
      expect(await page.getByRole('img', { name: 'over time' }).count()).toBe(1);
      expect(tab.faults).toEqual([]);
    });

    test('shows the end of a job of ten minutes', async () => {
      await select(page, 'Simulate');
      const method = {
        methodName: 'a',
        connectTimeoutInSeconds: 300,
        responseTimeoutInSeconds: 300,
      };
      const job = {
        type: 'scheduleDeviceMethod',
        queryCondition: '*',
        cloudToDeviceMethod: method,
      };
      await page.getByRole('textbox', { name: 'Job' }).fill(`\ufeff${JSON.stringify(job)}`);
      await page.getByRole('slider', { name: 'Time' }).press('End');
      await expect.poll(() => verdict().textContent()).toMatch(/completed after 30[01] s/);
      expect(tab.faults).toEqual([]);
    });

    test('says why a job is not valid', async () => {
      await select(page, 'Simulate');
      const job = page.getByRole('textbox', { name: 'Job' });
      await job.fill('{ "type": "scheduleDeviceMethod", "queryCondition": "*" }');
      await waitFor('cloudToDeviceMethod is missing');
      await job.fill('{ "type":');
      await waitFor('The job is not JSON');
      expect(tab.faults).toEqual([]);
    });
  });

  describe('links', () => {
    test('restore what was entered', async () => {
      await paste(page, 'Payload, as JSON', '{ "etag": "*", "tags": { "é€": 1 } }');
      await page.getByRole('combobox', { name: 'Check as' }).selectOption('TwinPatch');
      await waitFor('Valid TwinPatch');
      await select(page, 'Error');
      await page.getByRole('textbox', { name: 'Status' }).fill('503');
      await page.waitForURL(/#playground=/);
      await page.waitForTimeout(500);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Status' }).inputValue())
        .toBe('503');
      await select(page, 'Payload');
      await waitFor('Valid TwinPatch');
      expect(await textOf(page, 'Payload, as JSON')).toBe('{ "etag": "*", "tags": { "é€": 1 } }');
      expect(tab.faults).toEqual([]);
    });

    test('are part of the history', async () => {
      for (const name of ['Error', 'Simulate'] as const) {
        const address = page.url();
        await select(page, name);
        await expect.poll(() => page.url()).not.toBe(address);
      }
      await page.getByRole('slider').waitFor();
      await page.goBack();
      await page.getByRole('textbox', { name: 'Status' }).waitFor();
      await page.goBack();
      await page.getByRole('textbox', { name: 'Payload, as JSON' }).waitFor();
      await page.goForward();
      await page.getByRole('textbox', { name: 'Status' }).waitFor();
      expect(tab.faults).toEqual([]);
    });

    test.each(['#playground=%%%', '#playground=abc', '#playground=q1YqSUxSslJKSlSqBQA'])(
      'are ignored with a message if they are damaged: %s',
      async (fragment) => {
        await page.goto('about:blank');
        await tab.open(`index.html${fragment}`);
        await page.getByText('The link is damaged').waitFor();
        await waitFor('Invalid JobRequest');
        expect(tab.faults).toEqual([]);
      },
    );

    test('with other line breaks have marks and fixes in the right place', async () => {
      const payload =
        '{\r\n  "type": "scheduleUpdateTwin",\r\n  "queryCondition": "*",\r\n  "maxExecutionTimeSeconds": 5,\r\n  "updateTwin": { "etag": "*", "tags": { "a": 1 } }\r\n}';
      const packed = deflateRawSync(JSON.stringify({ payload })).toString('base64url');
      await page.goto('about:blank');
      await tab.open(`index.html#playground=${packed}`);
      await page.getByRole('button', { name: 'Rename maxExecutionTimeSeconds' }).click();
      await waitFor('Valid JobRequest');
      expect(await textOf(page, 'Payload, as JSON')).toBe(
        payload.replaceAll('\r', '').replace('TimeSeconds', 'TimeInSeconds'),
      );
      expect(tab.faults).toEqual([]);
    });

    test('that are damaged change nothing that was entered', async () => {
      await paste(page, 'Payload, as JSON', '{ "etag": "*", "tags": {} }');
      await waitFor('Valid TwinPatch');
      await page.waitForURL(/#playground=/);
      await page.evaluate(() => {
        location.hash = '#playground=zzz';
      });
      await page.getByText('The link is damaged').waitFor();
      expect(await textOf(page, 'Payload, as JSON')).toBe('{ "etag": "*", "tags": {} }');
      expect(tab.faults).toEqual([]);
    });

    test('to a heading of the page show the playground as it is at first', async () => {
      await page.goto('about:blank');
      await tab.open('index.html#look-something-up');
      await waitFor('Invalid JobRequest');
      await paste(page, 'Payload, as JSON', '{ "etag": "*", "tags": {} }');
      await waitFor('Valid TwinPatch');
      expect(tab.faults).toEqual([]);
    });

    test('leave out a text that is too large, say so, and keep the other inputs', async () => {
      const noise = Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 10_007).join(' ');
      await select(page, 'Error');
      await page.getByRole('textbox', { name: 'Body' }).fill(noise);
      await page.getByRole('textbox', { name: 'Status' }).fill('503');
      await page.getByRole('button', { name: 'Copy link' }).click();
      const notice = page.getByText('The text is too large for a link.');
      await notice.waitFor();
      const address = page.url();
      await page.getByRole('textbox', { name: 'Status' }).fill('504');
      await notice.waitFor({ state: 'hidden' });
      await page.goto('about:blank');
      await page.goto(address);
      const status = page.getByRole('textbox', { name: 'Status' });
      await expect.poll(() => status.inputValue()).toBe('503');
      expect(await page.getByRole('textbox', { name: 'Body' }).inputValue()).toBe('');
      expect(tab.faults).toEqual([]);
    });

    test('are written again after a write that failed', async () => {
      await select(page, 'Error');
      await page.evaluate(() => {
        const { replaceState } = history;
        history.replaceState = () => {
          history.replaceState = replaceState;
          throw new DOMException('Too many calls', 'SecurityError');
        };
      });
      await page.getByRole('textbox', { name: 'Status' }).fill('503');
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('The browser could not write the link.').waitFor();
      const address = page.url();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(() => page.url()).not.toBe(address);
      expect(tab.faults).toEqual([]);
    });

    test('that follow each other at once show the last', async () => {
      const pack = (body: string) =>
        `#playground=${deflateRawSync(JSON.stringify({ tab: 'error', body })).toString('base64url')}`;
      await page.evaluate(
        (hashes) => {
          for (const hash of hashes) location.hash = hash;
        },
        [pack('a'.repeat(900_000)), pack('short')],
      );
      const body = page.getByRole('textbox', { name: 'Body' });
      await expect.poll(() => body.inputValue()).toBe('short');
      await page.waitForTimeout(500);
      expect(await body.inputValue()).toBe('short');
      expect(tab.faults).toEqual([]);
    });
  });

  test('is used by the keyboard', async () => {
    await waitFor('Invalid JobRequest');
    await page.getByRole('tab', { name: 'Payload' }).focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const name of [...TABS.slice(1), 'Payload']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(focused).toBe(name);
    }
    await page.keyboard.press('End');
    await expect.poll(focused).toBe('Simulate');
    await page.keyboard.press('Home');
    await waitFor('Invalid JobRequest');
    await page.getByRole('textbox', { name: 'Payload, as JSON' }).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const isInEditor = () =>
      page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null);
    expect(await isInEditor()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isInEditor()).toBe(true);
    expect(tab.faults).toEqual([]);
  });

  test('gives back the text that an example replaced, and offers the same example again', async () => {
    await select(page, 'Simulate');
    const job = page.getByRole('textbox', { name: 'Job' });
    await job.fill('typed');
    await page.getByRole('button', { name: 'Examples' }).click();
    const examples = page.getByRole('combobox', { name: 'Example' });
    await examples.selectOption('0 0');
    const example = await job.inputValue();
    expect(example).toContain('schedule');
    await page.getByRole('button', { name: 'previous text' }).click();
    expect(await job.inputValue()).toBe('typed');
    expect(await examples.inputValue()).toBe('');
    await examples.selectOption('0 0');
    expect(await job.inputValue()).toBe(example);
    expect(await examples.inputValue()).toBe('0 0');
    await job.fill('typed again');
    expect(await examples.inputValue()).toBe('');
    expect(tab.faults).toEqual([]);
  });

  test('says which parts could not be loaded', async () => {
    const alert = page.getByRole('alert').getByText('This part could not be loaded.');
    await page.route(/\/(?:fixtures|editor|error-tab)\.[^/]*\.js$/, (route) => route.abort());
    await page.goto('about:blank');
    await tab.open('index.html');
    await alert.waitFor();
    await select(page, 'Error');
    await alert.waitFor();
    await select(page, 'Simulate');
    await page.getByRole('button', { name: 'Examples' }).click();
    await alert.waitFor();
    await page.unrouteAll();
  });

  test('inserts a dropped file, unless it is too large or not a text', async () => {
    const drop = (name: string, parts: (string | number[])[], times = 1) =>
      page.getByRole('textbox', { name }).evaluate(
        (element, [all, count]) => {
          const dataTransfer = new DataTransfer();
          const blobs = all.map((part) =>
            typeof part === 'string' ? part.repeat(count) : new Uint8Array(part),
          );
          dataTransfer.items.add(new File(blobs, 'file'));
          element.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          );
        },
        [parts, times] as const,
      );
    const alert = page.getByRole('alert');
    await drop('Payload, as JSON', ['a'], 9_000_000);
    await alert.getByText('larger than 8388608 bytes').waitFor();
    await drop('Payload, as JSON', [[0x89, 0x50, 0xff]]);
    await alert.getByText('not a text in UTF-8').waitFor();
    await drop('Payload, as JSON', ['dropped']);
    await expect.poll(() => textOf(page, 'Payload, as JSON')).toContain('dropped');
    expect(await alert.count()).toBe(0);
    await select(page, 'Query condition');
    await waitFor('matches');
    await drop('Query condition', ['a'], 1_000_001);
    await alert.getByText('The text is too long').waitFor();
    expect(tab.faults).toEqual([]);
  });

  test.each(TABS)('offers examples of the package for %s', async (name) => {
    await select(page, name);
    await page.getByRole('button', { name: 'Examples' }).click();
    const options = page.getByRole('combobox', { name: 'Example' }).locator('option');
    await expect.poll(() => options.count()).toBeGreaterThan(5);
    const values = await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    for (const value of [values[1], values.at(-1)]) {
      await page.getByRole('combobox', { name: 'Example' }).selectOption(value ?? '');
      await page.waitForTimeout(300);
    }
    expect(tab.faults).toEqual([]);
  });
});

describeInBrowser('axe and the width of a phone', (openTab) => {
  test.each(['light', 'dark'] as const)('are fine with every tab, %s', async (colorScheme) => {
    const { page, faults, open, close } = await openTab({
      colorScheme,
      viewport: { width: 375, height: 740 },
    });
    await open('index.html');
    await page.evaluate(axe.source);
    for (const name of TABS) {
      await select(page, name);
      await page.locator('[role="tabpanel"] section > *').first().waitFor();
      await page.waitForTimeout(400);
      const violations = await page.evaluate(async () => {
        const result = await (globalThis as unknown as { axe: typeof axe }).axe.run('.playground');
        return result.violations.map(({ id, nodes }) => [
          id,
          ...nodes.slice(0, 5).map(({ target, failureSummary }) => `${target} ${failureSummary}`),
        ]);
      });
      expect([name, violations]).toEqual([name, []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(375);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
