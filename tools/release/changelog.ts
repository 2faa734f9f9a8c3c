// CHANGELOG.md in the form of Keep a Changelog: an entry a version, in it sections of lists.

/** Sections by their headings: the lines below each. */
export type Sections = ReadonlyMap<string, string>;

/** The headings of Keep a Changelog, in the order in which they are written. */
const HEADINGS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const ENTRY = /^## \[([^\]]+)\] - (.+)$/m;

/** The entry on top: its version, and its date or `unreleased`. */
export function topEntry(changelog: string): { version: string; date: string } {
  const [, version, date] = ENTRY.exec(changelog) ?? [];
  if (version === undefined || date === undefined) throw new Error('CHANGELOG.md has no entry');
  return { version, date };
}

/** Reads sections, each a heading of the third level and a list. */
export function parseSections(text: string): Sections {
  const [before = '', ...parts] = `\n${text.trim()}`.split(/\n### /);
  if (before.trim() !== '' || parts.length === 0)
    throw new Error('A change begins with a heading such as ### Added');
  return new Map(parts.map(parseSection));
}

function parseSection(part: string): [heading: string, list: string] {
  const [heading = '', ...lines] = part.split('\n');
  const list = lines.join('\n').trim();
  if (!HEADINGS.includes(heading)) throw new Error(`${heading} is none of ${HEADINGS.join(', ')}`);
  if (!list.startsWith('- ')) throw new Error(`Below ### ${heading} stands no list`);
  return [heading, list];
}

/** The changelog with an entry on top, made of the sections of all changes. */
export function addEntry(
  changelog: string,
  version: string,
  date: string,
  changes: readonly Sections[],
): string {
  const sections = HEADINGS.flatMap((heading) => {
    const lists = changes.flatMap((sections) => sections.get(heading) ?? []);
    return lists.length === 0 ? [] : [`### ${heading}\n\n${lists.join('\n')}\n\n`];
  });
  return changelog.replace(
    ENTRY,
    (top) => `## [${version}] - ${date}\n\n${sections.join('')}${top}`,
  );
}

/** The changelog with its top entry dated. */
export function dateEntry(changelog: string, date: string): string {
  return changelog.replace(ENTRY, (_top, version) => `## [${version}] - ${date}`);
}
