import type { CodeKind, Explanation, Rule } from '../../src/cli/explain/explanation.js';
import { linksOf, type Table, tablesOf, toPlainText } from '../markdown.js';

/** The pages, codes and examples of the explanations. */
export interface ExplanationSources {
  /** The Markdown of the pages, by their paths from the root of the repository. */
  readonly pages: Readonly<Record<string, string>>;
  readonly issueCodes: readonly string[];
  readonly adviceCodes: readonly string[];
  /** The examples of each kind, by code. */
  readonly examples: Readonly<Record<CodeKind, Readonly<Record<string, unknown>>>>;
}

export const ERRORS_PAGE = 'docs/errors.md';
export const ADVICE_PAGE = 'docs/advice.md';
export const COMMAND_PAGE = 'docs/command-line.md';
/** The pages whose tables have rules. The first one explains the marks of confidence. */
export const RULE_PAGES = ['docs/hub-rules.md', 'docs/value-rules.md', 'docs/hub-errors.md'];

const EXAMPLES = 'src/cli/explain/examples.ts';
const HEADER = '// Generated from docs/ by `npm run generate`. Do not edit.';

/** The tables of a page that explain codes of a kind. */
interface CodeTables {
  readonly page: string;
  readonly kind: CodeKind;
  /** The header of the column of codes, the first one. */
  readonly code: string;
  /** The header of the column that becomes the meaning. */
  readonly meaning: string;
}

const ISSUES: CodeTables = { page: ERRORS_PAGE, kind: 'issue', code: 'code', meaning: 'when' };
const ADVICE: CodeTables = {
  page: ADVICE_PAGE,
  kind: 'warning',
  code: 'code',
  meaning: 'warns about',
};
const WARNINGS: CodeTables = { ...ADVICE, page: COMMAND_PAGE, meaning: 'meaning' };
const FILE_ERRORS: CodeTables = {
  page: COMMAND_PAGE,
  kind: 'error',
  code: 'error.code',
  meaning: 'cause',
};

/** Prints a module with the explanation of each code, from the tables of the pages. */
export function printExplanations(sources: ExplanationSources): string {
  const { pages, issueCodes, adviceCodes } = sources;
  const rules = readRules(pages);
  const explanations = [
    ...checkCodes(readCodes(pages, ISSUES, rules), ERRORS_PAGE, issueCodes),
    ...checkCodes(readCodes(pages, ADVICE, rules), ADVICE_PAGE, adviceCodes),
    ...readCodes(pages, WARNINGS, rules),
    ...readCodes(pages, FILE_ERRORS, rules),
  ];
  checkExamples(explanations, sources);
  const used = [...rules.values()].filter((rule) =>
    explanations.some((explanation) => explanation.rules.includes(rule)),
  );
  const levels = [...new Set(used.flatMap((rule) => rule.levels))];
  return `${HEADER}

import type { Explanation, Rule } from '../cli/explain/explanation.js';

${levels.map((level) => `const ${toConstant(level)} = ${JSON.stringify(level)};\n`).join('')}
${used.map((rule) => `const ${rule.id}: Rule = ${print(rule, 0)};\n`).join('')}
/** The explanation of each code, in the order of the pages. */
export const EXPLANATIONS: readonly Explanation[] = [
${explanations.map((explanation) => `  ${print(explanation, 2)},\n`).join('')}];
`;
}

/** Prints an object. Its rules and levels are constants of the module. */
function print(object: Rule | Explanation, indent: number): string {
  const margin = ' '.repeat(indent);
  const properties = Object.entries(object).map(([name, value]) => {
    const constants =
      name === 'rules'
        ? (value as Rule[]).map(({ id }) => id)
        : name === 'levels'
          ? (value as string[]).map(toConstant)
          : undefined;
    const text = constants === undefined ? JSON.stringify(value) : `[${constants.join(', ')}]`;
    return `${margin}  ${name}: ${text},\n`;
  });
  return `{\n${properties.join('')}${margin}}`;
}

/** Returns the name of the constant of a level: HIGH for `high: seen in …`. */
function toConstant(level: string): string {
  return level.slice(0, level.indexOf(':')).toUpperCase();
}

/** Reads the rows of the tables. */
function readCodes(
  pages: ExplanationSources['pages'],
  wanted: CodeTables,
  rules: ReadonlyMap<string, Rule>,
): Explanation[] {
  const { page, code, meaning } = wanted;
  const tables = tablesOf(textOf(pages, page)).filter(
    ({ header }) => header[0] === code && header.includes(meaning),
  );
  if (tables.length === 0) {
    throw new Error(`${page} has no table with the columns ${code} and ${meaning}`);
  }
  const explanations = tables.flatMap((table) =>
    table.rows.map((row) => readCode(row, table, wanted, rules)),
  );
  const listed = explanations.map((each) => each.code);
  const twice = listed.find((each, index) => listed.indexOf(each) < index);
  if (twice !== undefined) throw new Error(`${page} has two rows for ${twice}`);
  return explanations;
}

/** Checks that the rows are those of the codes. */
function checkCodes(
  explanations: Explanation[],
  page: string,
  codes: readonly string[],
): Explanation[] {
  const listed = explanations.map(({ code }) => code);
  const missing = codes.find((code) => !listed.includes(code));
  if (missing !== undefined) throw new Error(`${page} has no row for ${missing}`);
  const unknown = listed.find((code) => !codes.includes(code));
  if (unknown !== undefined)
    throw new Error(`${page} has a row for ${unknown}, which is not a code`);
  return explanations;
}

function readCode(
  row: readonly string[],
  { anchor, header }: Table,
  { page, kind, meaning }: CodeTables,
  rules: ReadonlyMap<string, Rule>,
): Explanation {
  const cell = (name: string) => row[header.indexOf(name)] ?? '';
  const code = toPlainText(cell(header[0] as string));
  const place = `${page}, row of ${code}`;
  if (cell(meaning) === '') throw new Error(`${place}: the column ${meaning} is empty`);
  const message = toPlainText(cell('message'));
  const limit = limitOf(message);
  const others = row.flatMap(linksOf).filter((link) => !isRuleId(link.text));
  const more = others.map(({ target }) => resolve(target, page));
  return {
    code,
    kind,
    // The cells of advice complete their header.
    meaning: toSentence(page === ADVICE_PAGE ? `${meaning} ${cell(meaning)}` : cell(meaning)),
    ...(message !== '' && { message }),
    ...(limit !== undefined && { limit }),
    rules: readRuleLinks(cell('rules'), page, place, rules),
    pages: [...new Set([`${page}#${anchor}`, ...more])],
  };
}

function isRuleId(text: string): boolean {
  return /^[A-Z]\d+$/.test(text);
}

/** Reads the rules that a cell links to. */
function readRuleLinks(
  cell: string,
  page: string,
  place: string,
  rules: ReadonlyMap<string, Rule>,
): Rule[] {
  const links = linksOf(cell);
  const rest = links.reduce(
    (text, link) => text.replace(`[${link.text}](${link.target})`, ''),
    cell,
  );
  if (!/^[–, ]*$/.test(rest)) throw new Error(`${place}: ${rest.trim()} is not a link to a rule`);
  return links.flatMap(({ text, target }) => {
    if (!isRuleId(text)) return [];
    const rule = rules.get(text);
    if (rule?.page !== resolve(target, page)) {
      throw new Error(`${place}: ${target} has no rule ${text}`);
    }
    return [rule];
  });
}

/** Returns the path of a link from the root of the repository. All pages are in the same folder. */
function resolve(target: string, page: string): string {
  return target.startsWith('#') ? page + target : `docs/${target}`;
}

/** Reads the rules of all pages, by id. */
function readRules(pages: ExplanationSources['pages']): Map<string, Rule> {
  const marks = readMarks(textOf(pages, RULE_PAGES[0] as string));
  const rules = new Map<string, Rule>();
  for (const page of RULE_PAGES) {
    for (const { header, rows } of tablesOf(textOf(pages, page))) {
      if (header[0] !== 'id') continue;
      for (const row of rows) {
        const rule = readRule(row, page, marks);
        rules.set(rule.id, rule);
      }
    }
  }
  return rules;
}

function readRule(row: readonly string[], page: string, marks: ReadonlyMap<string, string>): Rule {
  const [id = '', subject = '', text = '', confidence = ''] = row;
  const anchor = /<a id="([^"]+)">/.exec(id)?.[1];
  if (subject === '' || text === '' || confidence === '' || anchor === undefined) {
    throw new Error(`${page}: the row of ${toPlainText(id)} needs an anchor and four cells`);
  }
  return {
    id: toPlainText(id),
    subject: toPlainText(subject),
    text: toSentence(text),
    ...describeConfidence(toPlainText(confidence), marks),
    page: `${page}#${anchor}`,
  };
}

/** Reads what the marks of confidence mean. */
function readMarks(markdown: string): Map<string, string> {
  const table = tablesOf(markdown).find(({ anchor }) => anchor === 'confidence');
  if (table === undefined) throw new Error(`${RULE_PAGES[0]} has no table of confidence`);
  return new Map(table.rows.map((row) => row.map(toPlainText) as [string, string]));
}

/** Replaces the marks of a cell by words: `H; range L` is `high; range low`. */
function describeConfidence(
  cell: string,
  marks: ReadonlyMap<string, string>,
): Pick<Rule, 'confidence' | 'levels'> {
  const whole = marks.get(cell);
  // The mark of a decision is not a level.
  if (whole !== undefined && !whole.includes(': ')) return { confidence: whole, levels: [] };
  const levels = new Set<string>();
  const confidence = cell.replaceAll(/\b[A-Z]\b/g, (mark) => {
    const meaning = marks.get(mark);
    if (meaning === undefined) throw new Error(`Unknown mark of confidence: ${mark}`);
    levels.add(meaning);
    return meaning.slice(0, meaning.indexOf(':'));
  });
  return { confidence, levels: [...levels] };
}

/** Converts a cell to a sentence. The first letter keeps its case in code. */
function toSentence(markdown: string): string {
  const text = toPlainText(markdown);
  const start = markdown.startsWith('`') ? text.charAt(0) : text.charAt(0).toUpperCase();
  return text === '' || text.endsWith('.') ? start + text.slice(1) : `${start}${text.slice(1)}.`;
}

/** Returns the limit that a message has, or undefined. */
function limitOf(message: string): string | undefined {
  const count = /too many (\w+): \d+, limit (\d+)/.exec(message);
  if (count !== null) return `${count[2]} ${count[1]}`;
  const size = /: (level )?\d+ ?([^,;]*), limit (\d+[^;]*)/.exec(message);
  if (size !== null) return [size[1]?.trim(), size[3], size[2]].filter(Boolean).join(' ');
  const other = /(?:more than|not be greater than|an integer) ((?:\d|from \d|\w+InSeconds).*)/.exec(
    message,
  );
  const range = /outside the range (.*)/.exec(message);
  return other?.[1] ?? (range === null ? undefined : `from ${range[1]}`);
}

function checkExamples(
  explanations: readonly Explanation[],
  { examples }: ExplanationSources,
): void {
  for (const { code, kind } of explanations) {
    if (!Object.hasOwn(examples[kind], code)) {
      throw new Error(`${EXAMPLES} has no example of the ${kind} ${code}`);
    }
  }
  for (const [kind, byCode] of Object.entries(examples)) {
    for (const code of Object.keys(byCode)) {
      if (!explanations.some((each) => each.kind === kind && each.code === code)) {
        throw new Error(`${EXAMPLES} has an example of ${code}, but no page explains this ${kind}`);
      }
    }
  }
}

function textOf(pages: ExplanationSources['pages'], page: string): string {
  const text = pages[page];
  if (text === undefined) throw new Error(`${page} was not read`);
  return text;
}
