/** A part of a page that the search finds by itself. */
export interface Section {
  readonly anchor: string;
  /** The headings above the text. The last one is the title of the result. */
  readonly titles: string[];
  readonly text: string;
}

const HEADING = /<h([1-6])[^>]*? id="([^"]*)"[^>]*>(.*?)<a class="header-anchor".*?<\/h\1>/gs;
const ROW = /<tr(?: id="([^"]+)")?>\s*<td[^>]*>(?:<a id="([a-z]\d+)"><\/a>)?(.*?)<\/tr>/gs;

/** Splits a page into the text below each heading, and the rows of tables that have an id, such as rules and codes. */
export function* splitIntoSections(html: string): Generator<Section> {
  const headings = [...html.matchAll(HEADING)];
  let titles: string[] = [];
  for (const [number, heading] of headings.entries()) {
    const [whole, level = '1', anchor = '', title = ''] = heading;
    titles = [...titles.slice(0, Number(level) - 1), toText(title)];
    const content = html.slice(heading.index + whole.length, headings[number + 1]?.index);
    const rows = [...content.matchAll(ROW)].map(toRow).filter(({ id }) => id !== '');
    const rest = rows.reduce((text, { html }) => text.replace(html, () => ''), content);
    yield { anchor, titles, text: toText(rest) };
    for (const { id, cells } of rows) {
      // A rule begins with its id and its subject, the row of a code with the code.
      const title = cells.slice(0, /^[A-Z]\d+$/.test(cells[0] ?? '') ? 2 : 1).join(' ');
      yield { anchor: id, titles: [...titles, title], text: cells.join(' ') };
    }
  }
}

function toRow([html, code, rule, row = '']: string[]) {
  return {
    html: html ?? '',
    id: code ?? rule ?? '',
    cells: row.split('</td>').slice(0, -1).map(toText),
  };
}

/** Returns the text of HTML. A tag ends a word. */
function toText(html: string): string {
  const text = html
    .replace(/<\/?(code|em|strong|a|span|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  return decode(text).replace(/\s+/g, ' ').trim();
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
