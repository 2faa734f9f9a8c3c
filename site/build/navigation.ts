import type { DefaultTheme } from 'vitepress';
import { readEntries } from './entries.ts';
import { toSitePath } from './pages.ts';
import { manifest, readFromRoot } from './root.ts';

type Group = DefaultTheme.SidebarItem;

const TABLE_LINK = /^\| \[([^\]]+)\]\(([^)#]+)\)/gm;

/** Returns a group for each heading of docs/README.md, with the pages of its table. */
export function guideGroups(): Group[] {
  const [, ...sections] = readFromRoot('docs/README.md').split(/^## /m);
  return sections.map((section) => ({
    text: section.slice(0, section.indexOf('\n')),
    items: [...section.matchAll(TABLE_LINK)].map(([, text = '', file]) => ({
      text,
      link: `/${toSitePath(`docs/${file}`)}`,
    })),
  }));
}

/** Returns a group with a page for each entry of the package. */
export function referenceGroup(): Group {
  const items = readEntries().map(({ specifier, page }) => ({
    text: specifier.replace(`${manifest.name}/`, ''),
    link: `/reference/${page}`,
  }));
  return { text: 'Reference', items: [{ text: 'Entries', link: '/reference/' }, ...items] };
}

const REPOSITORY: Group = {
  text: 'Repository',
  items: [
    { text: 'README', link: '/readme' },
    { text: 'Changes', link: '/changelog' },
    { text: 'Contributing', link: '/contributing' },
    { text: 'Security', link: '/security' },
    { text: 'Examples', link: '/examples/' },
    { text: 'Generator', link: '/generator/' },
    { text: 'Site', link: '/site/' },
  ],
};

export const sidebar: DefaultTheme.Sidebar = {
  '/': [{ text: 'Guides', link: '/docs/' }, ...guideGroups(), REPOSITORY],
  '/reference/': [referenceGroup()],
};

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Guides', link: '/docs/', activeMatch: '^/docs/(?!hub-rules|command-line)' },
  { text: 'Rules', link: '/docs/hub-rules' },
  { text: 'Command line', link: '/docs/command-line' },
  { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
  { text: manifest.version, link: '/changelog' },
];
