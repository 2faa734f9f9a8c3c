import { expect, test } from 'vitest';
import { linksOf, tablesOf, toPlainText } from '../../generator/markdown.js';

const PAGE = `# Page

## Codes of [a page](other.md), \`b\`!

| code | \`when\` |
|---|:-:|
| \`a\` | one \\| two |

\`\`\`md
| no | table |
|---|---|
\`\`\`

### Second
text
| c |
| --- |
| d |`;

test('tablesOf returns the header in plain text, the cells in Markdown, and the anchor of the heading', () => {
  expect(tablesOf(PAGE)).toEqual([
    {
      anchor: 'codes-of-a-page-b',
      header: ['code', 'when'],
      rows: [['`a`', 'one | two']],
    },
    { anchor: 'second', header: ['c'], rows: [['d']] },
  ]);
});

test('tablesOf returns an empty anchor for a table without a heading', () => {
  expect(tablesOf('| a |\n|---|\n')).toEqual([{ anchor: '', header: ['a'], rows: [] }]);
});

test('tablesOf ignores rows without a delimiter, and lists with one', () => {
  expect(tablesOf('| a |\n| b |\n\na\n|---|\n')).toEqual([]);
});

test('linksOf returns the links, also those in brackets, but not those in code', () => {
  expect(linksOf('[a](b.md#c), [[`d`](e.md)] and `[f](g.md)`')).toEqual([
    { text: 'a', target: 'b.md#c' },
    { text: '', target: 'e.md' },
  ]);
});

test.each([
  ['a `b` [c](d.md#e)', 'a b c'],
  ['in [[B2](hub-rules.md#b2)] and [J2]', 'in [B2] and [J2]'],
  ['[`a` link](b.md)', 'a link'],
  ['<a id="r4"></a>R4', 'R4'],
  ['**no** \\*, 1 < 2 > 0', 'no *, 1 < 2 > 0'],
  ['no `.` and no `$`', 'no "." and no "$"'],
  ['`""` and `<a>` and `\\*`', '"" and <a> and "\\*"'],
])('toPlainText converts %j to %j', (markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});
