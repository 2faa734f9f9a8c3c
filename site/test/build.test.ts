import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../build/check-links.ts';
import { addPolicy } from '../build/content-security-policy.ts';
import { readEntries } from '../build/entries.ts';
import { toSitePath } from '../build/pages.ts';
import { linkRules } from '../build/rules.ts';
import { splitIntoSections } from '../build/search-sections.ts';

test.each([
  ['README.md', 'readme.md'],
  ['docs/README.md', 'docs/index.md'],
  ['docs/errors.md', 'docs/errors.md'],
  ['site/README.md', 'site/index.md'],
  ['site/index.md', 'index.md'],
  ['site/reference/query.md', 'reference/query.md'],
])('toSitePath moves %s to %s', (path, expected) => {
  expect(toSitePath(path)).toBe(expected);
});

test('readEntries finds the sources of entries, and leaves out JSON files', () => {
  const entries = readEntries();
  expect(entries[0]).toEqual({
    specifier: 'iothub-jobs-schema',
    page: 'main',
    source: 'src/index.ts',
  });
  expect(entries.map(({ page }) => page)).toContain('query');
  expect(entries.map(({ page }) => page)).not.toContain('openapi.json');
});

describe('linkRules', () => {
  test('links each rule in brackets to the page that defines it', () => {
    expect(linkRules('at most 8192 [R4, W7].')).toBe(
      'at most 8192 [[R4](../../docs/hub-rules.md#r4), [W7](../../docs/value-rules.md#w7)].',
    );
  });

  test('leaves code blocks and links as they are', () => {
    const markdown = '[R4](x.md)\n\n```ts\ntype A = B[R4];\n```\n';
    expect(linkRules(markdown)).toBe(markdown);
  });

  test('throws if no page defines the rule', () => {
    expect(() => linkRules('[Q999]')).toThrow('No page of docs/ defines Q999');
  });
});

test('addPolicy allows inline scripts by their hash', () => {
  const html = addPolicy('<html><head><script>alert(1)</script><script src="a.js"></script>');
  expect(html).toContain(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src",
  );
});

test('splitIntoSections separates rows with an id from the text of their heading', () => {
  const link = '<a class="header-anchor" href="#x">&ZeroWidthSpace;</a>';
  const html =
    `<h1 id="rules" tabindex="-1">Rules ${link}</h1><p>All &lt;rules&gt;.</p>` +
    `<h2 id="twins" tabindex="-1">Twins ${link}</h2><table><tbody>` +
    '<tr>\n<td><a id="r4"></a>R4</td>\n<td><code>tags</code></td>\n<td>an object</td>\n</tr>\n' +
    '<tr id="a-code">\n<td><code>a-code</code></td>\n<td>text</td>\n</tr>\n' +
    '<tr>\n<td>other</td>\n</tr></tbody></table>';
  expect([...splitIntoSections(html)]).toEqual([
    { anchor: 'rules', titles: ['Rules'], text: 'All <rules>.' },
    { anchor: 'twins', titles: ['Rules', 'Twins'], text: 'other' },
    { anchor: 'r4', titles: ['Rules', 'Twins', 'R4 tags'], text: 'R4 tags an object' },
    { anchor: 'a-code', titles: ['Rules', 'Twins', 'a-code'], text: 'a-code text' },
  ]);
});

describe('checkLinks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const check = (link: string) => {
    writeFileSync(join(folder, 'index.html'), `<p id="here"></p><a href="${link}">link</a>`);
    return () => checkLinks(folder, '/base/');
  };

  test.each(['#here', '/base/', '/base/index.html#here', 'https://example.com/'])(
    'accepts %s',
    (link) => {
      expect(check(link)).not.toThrow();
    },
  );

  test.each(['#there', '/base/other.html', '/index.html', '/base/index.html#there'])(
    'throws for %s',
    (link) => {
      expect(check(link)).toThrow(`index.html links to ${link}`);
    },
  );
});
