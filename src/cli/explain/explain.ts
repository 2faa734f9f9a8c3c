import { EXPLANATIONS } from '../../generated/explanations.js';
import { closest } from '../../issues/did-you-mean.js';
import { printableName } from '../../issues/printable.js';
import { EXAMPLES, type Example } from './examples.js';
import type { CodeKind, Explanation, Rule } from './explanation.js';
import { formatSample } from './format-sample.js';
import { COLUMNS, cut, wrap } from './wrap.js';

/** The text about a code, or why there is none: without a line break at the end. */
export type ExplainResult = { text: string } | { error: string };

/** Explains a code, or a rule by its id, for the terminal. Both may be written in any case. */
export function explain(code: string): ExplainResult {
  const lower = code.toLowerCase();
  // A code may be one of issues and one of warnings.
  const found = EXPLANATIONS.filter((explanation) => explanation.code === lower);
  if (found.length > 0) return { text: found.map(toText).join('\n\n\n') };
  if (/^[a-z]\d{1,3}$/.test(lower)) return explainRule(lower.toUpperCase());
  const suggestion = closest(
    code,
    EXPLANATIONS.map((each) => each.code),
  );
  const advice =
    suggestion === undefined
      ? 'To list all codes, use explain without a code.'
      : `Did you mean '${suggestion}'?`;
  return { error: `unknown code '${printableName(code)}'. ${advice}` };
}

/** Explains a rule that a code stands for. All other rules are in the pages only. */
function explainRule(id: string): ExplainResult {
  const all = EXPLANATIONS.filter(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = all[0]?.rules.find((each) => each.id === id);
  if (rule === undefined) {
    const pages = 'docs/hub-rules.md, docs/value-rules.md and docs/hub-errors.md';
    return { error: `no code stands for a rule '${id}'. All rules are in ${pages}.` };
  }
  const codes = all.map(({ code, kind }) => (kind === 'issue' ? code : `${code} (${kind})`));
  const sections = [
    `${id} ${rule.subject} (rule)`,
    wrap(rule.text, ''),
    wrap(`Confidence: ${rule.confidence}`, ''),
    rule.levels.map((level) => wrap(level, '  ')).join('\n'),
    wrap(`Codes: ${codes.join(', ')}`, ''),
    `Read more, in the package iothub-jobs-schema:\n  ${rule.page}`,
  ];
  return { text: sections.filter((section) => section !== '').join('\n\n') };
}

/** Lists all codes with a line each, by kind, and the names of the entities. */
export function listCodes(entities: readonly string[]): string {
  const width = Math.max(...EXPLANATIONS.map(({ code }) => code.length));
  const row = (explanation: Explanation) => {
    const start = `  ${explanation.code.padEnd(width)}  `;
    // The heading says that the code warns about something. The name of a property keeps its case.
    const summary = summaryOf(explanation).replace(/^Warns about (\w+)/, (_, word: string) =>
      /[A-Z]|payload|tags/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
    return start + cut(summary, COLUMNS - start.length);
  };
  const list = (heading: string, kind: CodeKind) => {
    const rows = EXPLANATIONS.filter((each) => each.kind === kind).map(row);
    return `${heading}:\n${rows.join('\n')}`;
  };
  return [
    list('Issues of a value', 'issue'),
    list('Warnings', 'warning'),
    list('Errors of a file that cannot be checked', 'error'),
    `Entities, for --as in any case:\n${wrap(entities.join(', '), '  ')}`,
  ].join('\n\n');
}

/** Returns the first sentence of the meaning, without the full stop. */
export function summaryOf({ meaning }: Explanation): string {
  const [first] = meaning.split('. ') as [string];
  return first.endsWith('.') ? first.slice(0, -1) : first;
}

/** Returns the example of a code. The generator checks that each code has one. */
export function exampleOf({ code, kind }: Explanation): Example {
  return EXAMPLES[kind][code] as Example;
}

/** Explains one code of one kind, for the terminal. */
export function toText(explanation: Explanation): string {
  const { code, kind, meaning, message, limit } = explanation;
  const { entity, given, wrong, right } = exampleOf(explanation);
  const as = entity === undefined ? '' : `, as ${entity}`;
  const sections = [
    `${code} (${kind === 'error' ? 'error of a file' : kind})`,
    wrap(meaning, ''),
    [
      ...(message === undefined ? [] : [wrap(`Message: … ${message}`, '')]),
      ...(limit === undefined ? [] : [wrap(`Limit: ${limit}`, '')]),
    ].join('\n'),
    describeRules(explanation),
    describeLevels(explanation),
    given === undefined ? '' : wrap(`In the examples, ${given}.`, ''),
    `Wrong${as}:\n${formatSample(wrong, '  ')}`,
    `Right${as}:\n${formatSample(right, '  ')}`,
    `Read more, in the package iothub-jobs-schema:\n${pagesOf(explanation)
      .map((page) => `  ${page}`)
      .join('\n')}`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function describeRules({ kind, rules }: Explanation): string {
  if (rules.length === 0) {
    return kind === 'issue' ? 'Rules: none. The code is a decision of this package.' : '';
  }
  const { shown, more } = shortened(rules);
  const entries = shown.map(
    ({ id, subject, text, confidence }) =>
      `${wrap(`${id} ${subject}`, '  ')}\n${wrap(text, '    ')}\n${wrap(`Confidence: ${confidence}`, '    ')}`,
  );
  const rest = more === undefined ? [] : [wrap(more, '  ')];
  return `Rules:\n${[...entries, ...rest].join('\n')}`;
}

/** The most rules of a code that are printed in full. */
const MAX_RULES = 6;

/** Returns the rules to print in full, and a sentence that names the others. */
export function shortened(rules: readonly Rule[]): {
  shown: readonly Rule[];
  more: string | undefined;
} {
  const shown = rules.slice(0, MAX_RULES);
  const others = rules.slice(MAX_RULES).map(({ id, subject }) => `${id} ${subject}`);
  if (others.length === 0) return { shown, more: undefined };
  return { shown, more: `${others.length} more, on the pages below: ${others.join('; ')}` };
}

function describeLevels({ rules }: Explanation): string {
  const levels = levelsOf(shortened(rules).shown).map((level) => wrap(level, '  '));
  return levels.length === 0 ? '' : `Levels of confidence:\n${levels.join('\n')}`;
}

/** Returns what the levels of confidence of the rules mean, without repetition. */
export function levelsOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ levels }) => levels))];
}

/** Returns the pages to read: those of the code, then those of its rules. */
export function pagesOf({ pages, rules }: Explanation): string[] {
  return [...pages, ...rules.map(({ page }) => page)];
}
