import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transformWithEsbuild } from 'vite';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { BASE, DIST } from './built-site.ts';

/** As everywhere in the package. */
const KB = 1024;
const MAX_TOTAL = 214 * KB;
const MAX_OWN = 45 * KB;

function sizeOf(path: string): number {
  return gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

describeInBrowser('the playground, compressed,', (openTab) => {
  /** Returns the scripts and styles that a page loads, also in workers. */
  async function filesOf(path: string, tabName?: string): Promise<string[]> {
    const { page, open, close } = await openTab();
    const files = new Set<string>();
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url());
      // VitePress loads the pages of visible links in advance, when nothing else is left to do.
      const isOtherPage = /\.md\.[^/]*$/.test(pathname) && !pathname.includes('/index.md.');
      if (/\.(js|css)$/.test(pathname) && !isOtherPage) files.add(pathname.slice(BASE.length));
    });
    await open(path);
    if (tabName !== undefined) {
      await page.getByRole('tab', { name: tabName, selected: true }).waitFor();
      await page.locator('[role="tabpanel"] section > *').first().waitFor();
      await page.waitForTimeout(500);
    }
    await close();
    return [...files];
  }

  test('loads at most 214 kB of 1,024 bytes, and 45 kB of our own', async () => {
    const everywhere = await filesOf('contributing.html');
    const files = await filesOf('index.html', 'Payload');
    expect(files.some((file) => file.includes('payload.worker'))).toBe(true);
    const editor = files.filter((file) => file.includes('/editor.'));
    expect(editor.length).toBe(1);
    const text = files.filter((file) => file.includes('/index.md.'));
    const own = files.filter((file) => ![...everywhere, ...editor, ...text].includes(file));
    const css = readFileSync(new URL('../playground/playground.css', import.meta.url), 'utf8');
    const { code: styles } = await transformWithEsbuild(css, 'playground.css', { minify: true });
    // The editor consists of CodeMirror, and of our file without it.
    const ownBytes =
      sum(own.map(sizeOf)) + gzipSync(styles).length + (await sizeOfEditorWithoutLibrary());
    const totalBytes = sum(files.map(sizeOf));
    console.info(`total ${totalBytes}, own ${ownBytes}`);
    expect(totalBytes).toBeLessThanOrEqual(MAX_TOTAL);
    expect(ownBytes).toBeLessThanOrEqual(MAX_OWN);
  });
});

async function sizeOfEditorWithoutLibrary(): Promise<number> {
  const entry = join(DIST, '../playground/editor.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rollupOptions: { external: /^@codemirror/ },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built');
  return gzipSync(output.output[0].code, { level: 9 }).length;
}
