import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readFromRoot } from './root.ts';

/** The page that defines each rule, by the id of the rule in lower case. */
export const rulePages: ReadonlyMap<string, string> = new Map(
  readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFromRoot(`docs/${name}`).matchAll(/<a id="([a-z]\d+)">/g)].map(
        ([, id = '']) => [id, name] as const,
      ),
    ),
);

const RULES = /\[([A-Z]\d+(?:(?:–|, )[A-Z]\d+)*)\](?!\()/g;

/** Links the rules that a docstring names in brackets, such as [R4] or [R1–R7], to the pages that define them. */
export function linkRules(markdown: string): string {
  const parts = markdown.split(/(^```.*?^```$)/ms);
  return parts.map((part) => (part.startsWith('```') ? part : linkIn(part))).join('');
}

function linkIn(text: string): string {
  return text.replace(RULES, (_, rules: string) => `[${rules.replace(/[A-Z]\d+/g, link)}]`);
}

function link(rule: string): string {
  const id = rule.toLowerCase();
  const page = rulePages.get(id);
  if (page === undefined) throw new Error(`No page of docs/ defines ${rule}`);
  return `[${rule}](../../docs/${page}#${id})`;
}
