// Compares functions that measure strings with a loop that only reads them. They take turns, and the median of many rounds counts.
// strings.test.ts runs this in a process of plain Node.js, without coverage. Prints the ratio for each function and string.

import { jsonStringBytes } from '../../../src/keywords/json-text.js';
import { countPrintable } from '../../../src/keywords/utf8.js';

const UNITS = 4096;
const ROUNDS = 15;
const CALLS = 100;

/** On a busy machine a ratio may be too high by chance, so it is measured again. */
const TRIES = 20;
const GOAL = Number(process.argv[2]);

const PIECES: Readonly<Record<string, string>> = {
  letters: 'a',
  'control characters': '\u0001',
  'C1 characters': '\u0085',
  'line breaks': '\n',
  quotes: '"',
  'letters of two bytes': 'é',
  'letters of three bytes': '漢',
  emoji: '😀',
  'high surrogates': '\ud800',
  'low surrogates': '\udc00',
  'surrogates in the wrong order': '\udc00\ud800',
  'a mixture': 'aé"\u0001漢😀\ud800z\n',
};

type Measure = (text: string) => number;

function countCharacters(text: string): number {
  return countPrintable(text, 4 * UNITS);
}

function scan(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}

let sum = 0;

function timeOf(measure: Measure, text: string): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call++) sum += measure(text);
  return Number(process.hrtime.bigint() - start);
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1] as number;

function ratioOf(measure: Measure, text: string): number {
  const scans: number[] = [];
  const measures: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    scans.push(timeOf(scan, text));
    measures.push(timeOf(measure, text));
  }
  return median(measures) / median(scans);
}

const functions: readonly Measure[] = [countCharacters, jsonStringBytes];
const strings = Object.entries(PIECES).map(([name, piece]): [name: string, text: string] => [
  name,
  piece.repeat(UNITS / piece.length),
]);

// V8 joins the pieces of a repeated string on first use, and compiles functions for the strings that it has seen.
for (const measure of functions) for (const [, text] of strings) ratioOf(measure, text);

const ratios = functions.flatMap((measure) =>
  strings.map(([name, text]) => {
    let ratio = ratioOf(measure, text);
    for (let tries = 1; ratio > GOAL && tries < TRIES; tries++) {
      ratio = Math.min(ratio, ratioOf(measure, text));
    }
    return [`${measure.name}: ${name}`, ratio];
  }),
);

console.log(JSON.stringify({ ratios: Object.fromEntries(ratios), sum }));
