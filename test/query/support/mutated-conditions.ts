import fc from 'fast-check';
import { formatQueryCondition } from '../../../src/query/index.js';
import { conditions } from './conditions.js';

/** Strings to insert: every token of the language, and some that it does not have. */
const PIECES = [
  ...'\'"\\()[].,*=<>!+-/%&|;{}$_aeux019 \t\n\r\0é😀\u00a0\ufeff\u0085\ud800',
  ...[
    '[[',
    ']]',
    ' AND ',
    ' or ',
    'Not ',
    ' IN ',
    ' nin ',
    'null',
    ' TRUE',
    'undefined',
    '[[group]]',
    "''",
    '""',
    '.[[',
    '’',
    '”',
  ],
  ...[
    'FROM ',
    'from devices',
    ' where ',
    'SELECT ',
    '0x',
    '1e',
    '1e400',
    '.5',
    "'a'",
    '\\u0041',
    '--',
    'f(',
  ],
];

const piece = fc.constantFrom(...PIECES);

type Change = (text: string) => string;

const position = fc.double({ min: 0, max: 1, noNaN: true });

/** Inserts a piece, removes tokens or characters, or repeats or reverses tokens. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(position, piece).map(([at, added]): Change => insert(at, added)),
  fc
    .tuple(position, fc.constantFrom(1, 1, 2))
    .map(([at, count]): Change => replace(at, count, () => [])),
  position.map((at): Change => replace(at, 1, (tokens) => [...tokens, ...tokens])),
  position.map((at): Change => replace(at, 3, (tokens) => tokens.reverse())),
  position.map(
    (at): Change =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  fc.tuple(position, position).map(
    ([at, to]): Change =>
      (text) =>
        text.slice(Math.min(at, to) * text.length),
  ),
);

function insert(at: number, added: string): Change {
  return (text) => {
    const index = Math.round(at * text.length);
    return text.slice(0, index) + added + text.slice(index);
  };
}

function replace(at: number, count: number, by: (tokens: string[]) => string[]): Change {
  return (text) => {
    const tokens = text.match(/\w+|\s+|[\s\S]/g) ?? [];
    const index = Math.floor(at * tokens.length);
    const changed = by(tokens.slice(index, index + count));
    return [...tokens.slice(0, index), ...changed, ...tokens.slice(index + count)].join('');
  };
}

/** Valid conditions after one to three random changes. Some are still valid. */
export const mutatedConditions: fc.Arbitrary<string> = fc
  .tuple(conditions, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([condition, changes]) =>
    changes.reduce((text, apply) => apply(text), formatQueryCondition(condition)),
  );
