// Compares the picture in README.md with the output of the built command.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRows } from '../../tools/terminal-picture/ansi.js';
import { recordPicture } from '../../tools/terminal-picture/record.js';
import { drawTerminal } from '../../tools/terminal-picture/svg.js';
import { ROOT } from './run.js';

const picture = readFileSync(join(ROOT, 'docs/command-line.svg'), 'utf8');

/** Returns what is wrong with a document of elements, attributes and texts, or undefined if it is well-formed. */
function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  const attributes = `(?: [a-zA-Z]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*`;
  const token = new RegExp(
    `<([a-z]+)${attributes}(/?)>|</([a-z]+)>|(?:[^<&>]|&(?:amp|lt|gt|quot);)+`,
    'y',
  );
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const [, begun, isEmpty, ended] = token.exec(xml) ?? [];
    if (token.lastIndex === 0) return xml.slice(at, at + 40);
    if (begun !== undefined && isEmpty === '') open.push(begun);
    if (ended !== undefined && open.pop() !== ended) return `</${ended}>`;
  }
  return open[0];
}

describe('docs/command-line.svg', () => {
  test('shows what the command prints; `npm run picture` draws it', () => {
    expect(recordPicture()).toBe(picture);
  });

  test('is well-formed, and loads nothing', () => {
    expect(faultOf(picture)).toBeUndefined();
    expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(picture).not.toMatch(/<script|<image|<foreignObject|@import|url\(|href/);
  });

  test('has a background of its own, and all text is in it', () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(picture) ?? []).map(Number);
    expect(picture).toContain(`width="${width - 1}" height="${height - 1}" rx="8" fill="#0d1117"`);
    const texts = [...picture.matchAll(/<text x="([\d.]+)" y="(\d+)" textLength="([\d.]+)"/g)];
    expect(texts.length).toBeGreaterThan(20);
    for (const [text, ...numbers] of texts) {
      const [x = 0, y = 0, length = 0] = numbers.map(Number);
      expect(x + length, text).toBeLessThan(width);
      expect(y, text).toBeLessThan(height);
    }
  });

  test('is in README.md', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toMatch(/!\[[^\]]{20,}\]\(docs\/command-line\.svg\)/);
  });
});

describe('parseRows', () => {
  test('splits colored lines into spans and long lines into rows', () => {
    expect(parseRows('a \u001b[1m\u001b[31mbc\u001b[39md\u001b[22mef\n\ng\n', 4)).toEqual([
      [
        { column: 0, text: 'a ', styles: [] },
        { column: 2, text: 'bc', styles: ['bold', 'red'] },
      ],
      [
        { column: 0, text: 'd', styles: ['bold'] },
        { column: 1, text: 'ef', styles: [] },
      ],
      [],
      [{ column: 0, text: 'g', styles: [] }],
    ]);
  });

  test('throws an Error for escape sequences that are not colors', () => {
    expect(() => parseRows('\u001b[2Ka', 80)).toThrow('unknown escape sequence');
  });
});

test('drawTerminal escapes texts', () => {
  const rows = [[{ column: 0, text: '<a & "b">', styles: [] }]];
  const svg = drawTerminal(rows, 80, { title: 'a < b', description: 'a & b' });
  expect(faultOf(svg)).toBeUndefined();
  expect(svg).toContain('>&lt;a\u00a0&amp;\u00a0"b"&gt;</text>');
});

test.each(['<a>', '<a></b>', '<a b></a>', 'a & b', '<a b="<"/>', '</a>'])(
  'faultOf finds that %s is not well-formed',
  (xml) => {
    expect(faultOf(xml)).toBeDefined();
  },
);
