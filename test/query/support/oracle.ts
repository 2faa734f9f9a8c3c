import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import type { QueryCondition } from '../../../src/query/index.js';

const grammar = readFileSync(new URL('../grammar.peggy', import.meta.url), 'utf8');
const parser = peggy.generate(grammar);

/** Parses a condition by the grammar, without limits of length or depth. Returns undefined if it is not valid. */
export function parseByGrammar(text: string): QueryCondition | undefined {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof parser.SyntaxError) return undefined;
    throw error;
  }
}
