import type { Plugin } from 'vite';
import { readFromRoot } from './root.ts';
import { rulePages } from './rules.ts';

const ID = 'virtual:documentation-links';

/** The pages whose tables describe the codes of a payload. */
const PAGES = ['errors', 'advice', 'command-line'] as const;

/** A row of a table that begins with a code, and not with an option. The rest of the row names its rules. */
const ROW = /^\| `(\w[\w-]*)` \|(.*)$/gm;
const RULE = /\[([A-Z]\d+)\]\(/g;

/** More rules than these belong to a code of many properties, and do not help. */
const MAX_RULES = 4;

/** A row of the table of entities. */
const ENTITY = /^\| `(\w+)` \| `is\w+` \|/gm;

/** A plugin of Vite for the playground: where the pages of docs/ describe codes and rules, and the names of entities. */
export function documentationLinks(): Plugin {
  return {
    name: 'documentation-links',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? writeModule() : null),
  };
}

function writeModule(): string {
  const rules: Record<string, string[]> = {};
  for (const [id, file] of rulePages) {
    const page = file.replace(/\.md$/, '');
    rules[page] ??= [];
    rules[page].push(id.toUpperCase());
  }
  const codes = Object.fromEntries(PAGES.map((page) => [page, readCodes(page)]));
  const entities = [...readFromRoot('README.md').matchAll(ENTITY)].map(([, name = '']) => name);
  return `export const entities = ${JSON.stringify(entities)};\nexport const codes = ${JSON.stringify(codes)};\nexport const rules = ${JSON.stringify(rules)};\n`;
}

/** Returns the rules of each code on a page. The codes themselves are the anchors. */
function readCodes(page: string): Record<string, string> {
  const rows = [...readFromRoot(`docs/${page}.md`).matchAll(ROW)];
  return Object.fromEntries(
    rows.map(([, code = '', rest = '']) => {
      const rules = new Set([...rest.matchAll(RULE)].map(([, rule = '']) => rule));
      return [code, rules.size <= MAX_RULES ? [...rules].join(' ') : ''];
    }),
  );
}
