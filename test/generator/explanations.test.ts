import { expect, test } from 'vitest';
import {
  type ExplanationSources,
  printExplanations,
} from '../../generator/printers/explanations.js';

const RULES = `# Rules

## Confidence

| mark | meaning |
|---|---|
| H | high: seen |
| L | low: read |
| – | a decision |

## Twins

| id | subject | rule | confidence |
|---|---|---|---|
| <a id="r1"></a>R1 | \`etag\` | exactly \`*\` (see [W1](value-rules.md#w1)) | H; range L |
| <a id="r2"></a>R2 | keys | Unused | L |
| <a id="r3"></a>R3 | others | \`none\` are valid. | – |
`;

const VALUE_RULES = `# Values

| id | subject | rule | confidence |
|---|---|---|---|
| <a id="w1"></a>W1 | size | At most 10 | H |
`;

const ERRORS = `# Errors

## All codes

| code | rules | message | when |
|---|---|---|---|
| \`etag\` | [R1](hub-rules.md#r1), [R3](hub-rules.md#r3) | must be "*" | the \`etag\` is wrong: see [limits](limits.md#a) |
| \`size\` | – | is too long: 11 bytes, limit 10; must not be empty | \`name\` is too long |
`;

const ADVICE = `# Advice

## Codes

| code | rules | warns about |
|---|---|---|
| \`risk\` | [W1](value-rules.md#w1), [client](#codes) | a risk |
`;

const COMMAND = `# Command

## Output

| \`code\` | meaning |
|---|---|
| \`twice\` | a name is there twice |

| \`error.code\` | cause |
|---|---|
| \`etag\` | the file is missing |
`;

const SOURCES: ExplanationSources = {
  pages: {
    'docs/errors.md': ERRORS,
    'docs/advice.md': ADVICE,
    'docs/command-line.md': COMMAND,
    'docs/hub-rules.md': RULES,
    'docs/value-rules.md': VALUE_RULES,
    'docs/hub-errors.md': '# No rules',
  },
  issueCodes: ['etag', 'size'],
  adviceCodes: ['risk'],
  examples: { issue: { etag: 1, size: 1 }, warning: { risk: 1, twice: 1 }, error: { etag: 1 } },
};

/** Prints the explanations of a page in which a text is replaced. */
function printChanged(page: string, from: string, to: string): string {
  const text = SOURCES.pages[page] as string;
  expect(text).toContain(from);
  return printExplanations({
    ...SOURCES,
    pages: { ...SOURCES.pages, [page]: text.replace(from, to) },
  });
}

/** Returns what `limit` the message of a code gets. */
function limitOf(message: string): string | undefined {
  const row = 'is too long: 11 bytes, limit 10; must not be empty';
  return /limit: "(.*)"/.exec(printChanged('docs/errors.md', row, message))?.[1];
}

test('printExplanations prints the rules that a code has, and the explanation of each code', () => {
  expect(
    printExplanations(SOURCES),
  ).toBe(`// Generated from docs/ by \`npm run generate\`. Do not edit.

import type { Explanation, Rule } from '../cli/explain/explanation.js';

const HIGH = "high: seen";
const LOW = "low: read";

const R1: Rule = {
  id: "R1",
  subject: "etag",
  text: "Exactly \\"*\\" (see W1).",
  confidence: "high; range low",
  levels: [HIGH, LOW],
  page: "docs/hub-rules.md#r1",
};
const R3: Rule = {
  id: "R3",
  subject: "others",
  text: "none are valid.",
  confidence: "a decision",
  levels: [],
  page: "docs/hub-rules.md#r3",
};
const W1: Rule = {
  id: "W1",
  subject: "size",
  text: "At most 10.",
  confidence: "high",
  levels: [HIGH],
  page: "docs/value-rules.md#w1",
};

/** The explanation of each code, in the order of the pages. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    code: "etag",
    kind: "issue",
    meaning: "The etag is wrong: see limits.",
    message: "must be \\"*\\"",
    rules: [R1, R3],
    pages: ["docs/errors.md#all-codes","docs/limits.md#a"],
  },
  {
    code: "size",
    kind: "issue",
    meaning: "name is too long.",
    message: "is too long: 11 bytes, limit 10; must not be empty",
    limit: "10 bytes",
    rules: [],
    pages: ["docs/errors.md#all-codes"],
  },
  {
    code: "risk",
    kind: "warning",
    meaning: "Warns about a risk.",
    rules: [W1],
    pages: ["docs/advice.md#codes"],
  },
  {
    code: "twice",
    kind: "warning",
    meaning: "A name is there twice.",
    rules: [],
    pages: ["docs/command-line.md#output"],
  },
  {
    code: "etag",
    kind: "error",
    meaning: "The file is missing.",
    rules: [],
    pages: ["docs/command-line.md#output"],
  },
];
`);
});

test.each([
  ['is too long: 8200 characters, limit 8192; must not be empty', '8192 characters'],
  ['is too large: 131090 bytes as JSON text, limit 131072', '131072 bytes as JSON text'],
  ['is nested too deeply: level 11, limit 10', 'level 10'],
  ['has too many items: 65537, limit 65536', '65536 items'],
  ['is too large: 8490, limit 8192 (see W7)', '8192 (see W7)'],
  ['has too many values: more than 131072, where 64 units count', '131072, where 64 units count'],
  ['must be an integer from 5 to 300 seconds', 'from 5 to 300 seconds'],
  ['is an integer outside the range -4 to 3', 'from -4 to 3'],
  ['must not be greater than aInSeconds, which is 30', 'aInSeconds, which is 30'],
  ['must be an integer from … to …', undefined],
  ['is missing', undefined],
])('printExplanations reads the limit of %j', (message, limit) => {
  expect(limitOf(message)).toBe(limit);
});

test.each([
  ['docs/errors.md', '| `size` |', '| `sizes` |', 'docs/errors.md has no row for size'],
  ['docs/advice.md', '| `risk` |', '| `risks` |', 'docs/advice.md has no row for risk'],
  ['docs/errors.md', '| `size` |', '| `etag` |', 'docs/errors.md has two rows for etag'],
  [
    'docs/errors.md',
    '| `size` |',
    '| `other` | – | is odd | it is odd |\n| `size` |',
    'docs/errors.md has a row for other, which is not a code',
  ],
  [
    'docs/command-line.md',
    'cause',
    'reason',
    'docs/command-line.md has no table with the columns error.code and cause',
  ],
  [
    'docs/command-line.md',
    'a name is there twice',
    '',
    'docs/command-line.md, row of twice: the column meaning is empty',
  ],
  [
    'docs/errors.md',
    '[R1](hub-rules.md#r1)',
    '[R9](hub-rules.md#r9)',
    'docs/errors.md, row of etag: hub-rules.md#r9 has no rule R9',
  ],
  [
    'docs/errors.md',
    '[R1](hub-rules.md#r1)',
    '[R1](value-rules.md#r1)',
    'docs/errors.md, row of etag: value-rules.md#r1 has no rule R1',
  ],
  ['docs/errors.md', '| – |', '| R1 |', 'docs/errors.md, row of size: R1 is not a link to a rule'],
  [
    'docs/hub-rules.md',
    '<a id="r2"></a>',
    '',
    'docs/hub-rules.md: the row of R2 needs an anchor and four cells',
  ],
  [
    'docs/hub-rules.md',
    '| Unused |',
    '| |',
    'docs/hub-rules.md: the row of R2 needs an anchor and four cells',
  ],
  ['docs/hub-rules.md', 'range L', 'range M', 'Unknown mark of confidence: M'],
  [
    'docs/hub-rules.md',
    '## Confidence',
    '## Marks',
    'docs/hub-rules.md has no table of confidence',
  ],
])('printExplanations fails if %s has %j replaced by %j', (page, from, to, message) => {
  expect(() => printChanged(page, from, to)).toThrow(message);
});

test('printExplanations fails if a code has no example', () => {
  const examples = { ...SOURCES.examples, warning: { risk: 1 } };
  expect(() => printExplanations({ ...SOURCES, examples })).toThrow(
    'src/cli/explain/examples.ts has no example of the warning twice',
  );
});

test('printExplanations fails if an example has no code', () => {
  const examples = { ...SOURCES.examples, error: { etag: 1, risk: 1 } };
  expect(() => printExplanations({ ...SOURCES, examples })).toThrow(
    'src/cli/explain/examples.ts has an example of risk, but no page explains this error',
  );
});

test('printExplanations fails if a page was not read', () => {
  expect(() => printExplanations({ ...SOURCES, pages: {} })).toThrow(
    'docs/hub-rules.md was not read',
  );
});
