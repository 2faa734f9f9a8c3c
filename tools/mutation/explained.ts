// The mutants that no test sees and none could: each changes what an answer costs, or nothing at all, but never the answer.

import type { Mutant } from './plant.js';

/** Why some mutants of a file are left. */
interface Explained {
  readonly file: string;
  readonly because: string;
  /** As `Mutant.change` has them. */
  readonly changes: readonly string[];
}

const EXPLAINED: readonly Explained[] = [
  {
    file: 'src/keywords/json-size.ts',
    because:
      'with no byte left, a value more or less is read, or waits to be read, before what is still to close refuses',
    changes: ['left < 0 → left <= 0', 'left >= 0 → left > 0'],
  },
  {
    file: 'src/keywords/known-keys.ts',
    because: 'the key before the first, which is there to have none behind it, is another one',
    changes: [`{ key: '', value: 0, next: undefined } → {}`, `'' → "Stryker was here!"`],
  },
  {
    file: 'src/keywords/query-condition.ts',
    because: 'one unit more is read, behind the end, where there is none',
    changes: ['index < text.length → index <= text.length'],
  },
  {
    file: 'src/keywords/query-condition.ts',
    because: 'letters go through all tests, of which none is for them, and not past them',
    changes: ['unit > BACKSLASH → false'],
  },
  {
    file: 'src/keywords/query-condition.ts',
    because: 'two equal units are told at the second in place of the first',
    changes: ['index + 1 → index - 1'],
  },
  {
    file: 'src/keywords/twin-key.ts',
    because: 'one unit more is read, behind the end, where there is none',
    changes: ['index < key.length → index <= key.length'],
  },
  {
    file: 'src/keywords/twin-section.ts',
    because:
      'a short text or a number is judged by the function for all values, and not on the spot',
    changes: [
      'isExact → true',
      "typeof value === 'string' && value.length <= MAX_SHORT_STRING → false",
      `'string' → ""`,
      'value.length <= MAX_SHORT_STRING → value.length < MAX_SHORT_STRING',
      "typeof value === 'number' && isTwinNumber(value) → false",
      `'number' → ""`,
    ],
  },
  {
    file: 'src/job-lifecycle/parse-hub-time.ts',
    because: 'the only point of a timestamp is looked for anywhere in it',
    changes: ['/^\\.[0-9]{1,9}/ → /\\.[0-9]{1,9}/'],
  },
  {
    file: 'src/job-lifecycle/parse-hub-time.ts',
    because:
      'a time without an offset is local: `npm test` sees it, but Stryker tries tests in threads, which cannot set the time zone',
    changes: [`'Z' → ""`],
  },
  {
    file: 'src/job-lifecycle/measure-values.ts',
    because: 'what is too long by its length alone is counted, before it is refused all the same',
    changes: [
      'text.length > MAX_MEASURED_BYTES → text.length >= MAX_MEASURED_BYTES',
      'text.length > MAX_MEASURED_BYTES → false',
    ],
  },
  {
    file: 'src/job-lifecycle/measure-values.ts',
    because: 'the code of an issue of which only the sentence is told is another one',
    changes: [`'not-json' → ""`],
  },
  {
    file: 'src/query/tokenizer.ts',
    because: 'a token without a keyword gets a word that nothing compares',
    changes: [`'' → "Stryker was here!"`, "word !== '.' → true"],
  },
  {
    file: 'src/query/tokenizer.ts',
    because: 'a token that does not begin with a bracket cannot match a quoted name',
    changes: ["first === '[' → true"],
  },
  {
    file: 'src/query/tokenizer.ts',
    because: 'no code compares the kind of a symbol, or the kind and word after an error',
    changes: [`'symbol' → ""`, `'end' → ""`],
  },
  {
    file: 'src/query/format-query-condition.ts',
    because: 'only a unary node has the operator NOT',
    changes: ["node.kind === 'unary' → true"],
  },
  {
    file: 'src/query/parse-expression.ts',
    because:
      'only a literal has a numeric value, and no number is so large that 1 divided by it is 0',
    changes: ["operand.kind === 'literal' → true", '1 / value > 0 → 1 / value >= 0'],
  },
  {
    file: 'src/query/parse-query-condition.ts',
    because: 'the parts of a clause that is not valid are not used',
    changes: [`'' → "Stryker was here!"`],
  },
  {
    file: 'src/query/parse-query-condition.ts',
    because: 'counting more characters than necessary does not change the result',
    changes: [
      'text.length > MAX_QUERY_CONDITION_LENGTH → true',
      'text.length > MAX_QUERY_CONDITION_LENGTH → text.length >= MAX_QUERY_CONDITION_LENGTH',
      'parser.text.slice(0, 2 * MAX_QUERY_CONDITION_LENGTH) → parser.text',
    ],
  },
  {
    file: 'src/query/build/values.ts',
    because: 'no other type name contains the name of one of these types',
    changes: [
      '/^(string|boolean)$/ → /^(string|boolean)/',
      '/^(string|boolean)$/ → /(string|boolean)$/',
    ],
  },
  {
    file: 'src/query/build/values.ts',
    because: 'the error with this name is caught',
    changes: [`'' → "Stryker was here!"`],
  },
];

export function isExplained({ file, change }: Mutant): boolean {
  return EXPLAINED.some((group) => group.file === file && group.changes.includes(change));
}

/** A list of Markdown. */
export function printExplained(): string {
  return EXPLAINED.map(({ file, because }) => `- \`${file}\`: ${because}`).join('\n');
}
