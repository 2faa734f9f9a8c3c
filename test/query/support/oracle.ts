import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import type { QueryCondition } from '../../../src/query/index.js';

const grammar = readFileSync(new URL('../grammar.peggy', import.meta.url), 'utf8');
const parser = peggy.generate(grammar);

/** The tree by the grammar; undefined if that does not take the text. It knows no bound of length or depth. */
export function oracle(text: string): QueryCondition | undefined {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof parser.SyntaxError) return undefined;
    throw error;
  }
}
