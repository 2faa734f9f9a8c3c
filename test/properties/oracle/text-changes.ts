import type { Chooser } from './chooser.js';

/** Changes one text; a key is a text too. */
export type TextChange = (text: string, choose: Chooser) => string;

/** Lengths at a limit of the rules, and a few of none. */
const LENGTHS = [0, 1, 40, 64, 100, 128, 1024, 4096];

/** The characters beside letters and digits in ASCII. */
const BESIDE_LETTERS = ['@', '[', '`', '{', '/', ':'];

/** What a key of a section may not hold, and what is next to that. */
export const BESIDE_KEYS: readonly string[] = [
  '.',
  '$',
  '#',
  ' ',
  '\u0000',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u009f',
  '!',
  '%',
  '-',
  '~',
  '\u00a0',
];

/** Characters of more bytes, and halves of them. */
const WIDE = ['é', '€', '\ufeff', '\uffff', '😀', '\ud800', '\udfff'];

const CHARACTERS = [...BESIDE_LETTERS, ...BESIDE_KEYS, ...WIDE];

const lengthen: TextChange = (text, choose) => {
  const character = choose.of(['a', '0', text.slice(-1), choose.of(CHARACTERS)]);
  return choose.below(3) === 0 ? character + text : text + character;
};

const shorten: TextChange = (text, choose) =>
  choose.below(2) === 0 ? text.slice(1) : text.slice(0, -1);

/** Another character in place of one, of its own class or beside it. */
const swap: TextChange = (text, choose) => {
  const at = chooseIndex(text, choose);
  const unit = text.charCodeAt(at) || 0;
  const neighbour = String.fromCharCode((unit + choose.of([1, 0xffff])) % 0x1_0000);
  const character = choose.of([neighbour, neighbour, choose.of(CHARACTERS)]);
  return text.slice(0, at) + character + text.slice(at + 1);
};

const changeCase: TextChange = (text, choose) => {
  const at = chooseIndex(text, choose);
  const letter = text.charAt(at);
  const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return text.slice(0, at) + other + text.slice(at + 1);
};

/** The text repeated or cut to a length at a limit, or to one more: in units, in bytes of 2 to 4 a character. */
const stretch: TextChange = (text, choose) => {
  const length = choose.of(LENGTHS);
  const filler = choose.of(['a', 'a', 'a', text.slice(0, 1) || 'x', 'é', '€', '😀']);
  const width = choose.of([1, new TextEncoder().encode(filler).length]);
  const filled = filler.repeat(Math.floor(length / width));
  return filled + 'a'.repeat((length % width) + choose.below(2));
};

/** The first, the last or any. */
function chooseIndex(text: string, choose: Chooser): number {
  return choose.of([0, Math.max(0, text.length - 1), choose.below(Math.max(1, text.length))]);
}

/** The most telling ones twice. */
export const TEXT_CHANGES: readonly TextChange[] = [
  lengthen,
  lengthen,
  swap,
  swap,
  stretch,
  shorten,
  changeCase,
];
