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
    file: 'src/query/advance.ts',
    because:
      'a token without a word has one, or one behind a point has a keyword, for which its place does not ask',
    changes: [`'' → "Stryker was here!"`, "word !== '.' → true"],
  },
  {
    file: 'src/query/advance.ts',
    because: 'what begins without a bracket is tried as a quoted name, which begins with two',
    changes: ["first === '[' → true"],
  },
  {
    file: 'src/query/advance.ts',
    because: 'the kind of a mark has another name, by which nothing asks for it',
    changes: [`'mark' → ""`],
  },
  {
    file: 'src/query/format-query-condition.ts',
    because: 'only what is unary has the operator NOT',
    changes: ["node.kind === 'unary' → true"],
  },
  {
    file: 'src/query/names.ts',
    because: 'a name that is too long for a keyword is compared with them',
    changes: ['name.length <= 9 → true'],
  },
  {
    file: 'src/query/parse-expression.ts',
    because: 'only a literal has a number for a value, and none so large that 1 divided by it is 0',
    changes: ["operand.kind === 'literal' → true", '1 / value > 0 → 1 / value >= 0'],
  },
  {
    file: 'src/query/parse-from.ts',
    because: 'the parts of a clause that is refused are another text',
    changes: [`'' → "Stryker was here!"`],
  },
  {
    file: 'src/query/parse-query-condition.ts',
    because: 'what is refused since it is no text is read as another text',
    changes: [`'' → "Stryker was here!"`],
  },
  {
    file: 'src/query/parse-query-condition.ts',
    because: 'characters are counted that need not be: of a short text, or far behind the limit',
    changes: [
      'text.length > MAX_QUERY_CONDITION_LENGTH → true',
      'text.length > MAX_QUERY_CONDITION_LENGTH → text.length >= MAX_QUERY_CONDITION_LENGTH',
      'parser.text.slice(0, 2 * MAX_QUERY_CONDITION_LENGTH) → parser.text',
    ],
  },
  {
    file: 'src/query/parser.ts',
    because:
      'before the first token, or behind a fault, stands a token of another kind or word, at which nothing looks',
    changes: [`'mark' → ""`, `'' → "Stryker was here!"`, `'end' → ""`],
  },
  {
    file: 'src/query/to-query-issues.ts',
    because: 'what stands before the last line may begin anywhere, and is found at the start',
    changes: ['/^[\\s\\S]*[\\r\\n]/ → /[\\s\\S]*[\\r\\n]/'],
  },
  {
    file: 'src/query/build/read-hole.ts',
    because: 'the name of a type is matched in part, where no other name has that part',
    changes: [
      '/^(string|boolean)$/ → /^(string|boolean)/',
      '/^(string|boolean)$/ → /(string|boolean)$/',
    ],
  },
  {
    file: 'src/query/build/read-path.ts',
    because: 'an error that nobody gets names another place',
    changes: [`'path' → ""`],
  },
];

export function isExplained({ file, change }: Mutant): boolean {
  return EXPLAINED.some((group) => group.file === file && group.changes.includes(change));
}

/** A list of Markdown. */
export function printExplained(): string {
  return EXPLAINED.map(({ file, because }) => `- \`${file}\`: ${because}`).join('\n');
}
