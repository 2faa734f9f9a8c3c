// Draws rows of a terminal.

import type { Span } from './ansi.js';

const FONT_SIZE = 14;
/** Each span is stretched to this width per character, since the fonts of readers differ. */
const ADVANCE = 8.4;
const LINE_HEIGHT = 20;
const PADDING = 20;
/** Spaces next to each other are shown as one. */
const NO_BREAK_SPACE = '\u00a0';

/** The colors have a contrast of at least 4.5 to the background, which is the same in light and dark pages. */
const STYLE = `text{font:${FONT_SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3}
.bold{font-weight:bold}.dim{fill:#9198a1}.red{fill:#ff7b72}.green{fill:#3fb950}.yellow{fill:#d29922}.cyan{fill:#56d4dd}`;

/** Draws rows as a picture in SVG that needs no other files. The description is for readers who do not see it. */
export function drawTerminal(
  rows: readonly (readonly Span[])[],
  columns: number,
  { title, description }: { title: string; description: string },
): string {
  const width = Math.ceil(columns * ADVANCE) + 2 * PADDING;
  const height = rows.length * LINE_HEIGHT + 2 * PADDING;
  const texts = rows.flatMap((row, index) => {
    const y = PADDING + index * LINE_HEIGHT + FONT_SIZE;
    return row.flatMap((span) => drawSpan(span, y));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(description)}</desc>
<style>${STYLE}</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#0d1117" stroke="#3d444d"/>
${texts.join('\n')}
</svg>
`;
}

function drawSpan({ column, text, styles }: Span, y: number): string[] {
  const visible = text.trim();
  if (visible === '') return [];
  const start = column + text.length - text.trimStart().length;
  const x = round(PADDING + start * ADVANCE);
  const length = round([...visible].length * ADVANCE);
  const names = styles.length === 0 ? '' : ` class="${styles.join(' ')}"`;
  return [
    `<text x="${x}" y="${y}" textLength="${length}"${names}>${escapeXml(visible).replaceAll(' ', NO_BREAK_SPACE)}</text>`,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
