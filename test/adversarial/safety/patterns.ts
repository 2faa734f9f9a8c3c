// Finds every regular expression in source code and in schemas, and checks how long it can take.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, runNode } from '../../package/run.js';

/** A regular expression, and where it occurs. */
export interface FoundPattern {
  where: string;
  source: string;
  flags: string;
}

/** Methods of a string that convert a string to a regular expression. */
const METHODS = ['match', 'matchAll', 'search'];

/** Returns the regular expressions of a module. Throws if one is built from parts at run time. */
export function patternsInCode(where: string, code: string): FoundPattern[] {
  const file = ts.createSourceFile(where, code, ts.ScriptTarget.ES2022, true);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const made = textsOfPattern(node);
    if (made !== undefined) {
      const [source, flags] = made.map((text) => {
        if (!ts.isStringLiteralLike(text))
          throw new Error(`${where} makes a pattern of ${text.getText()}`);
        return text.text;
      });
      found.push({ where, source: source ?? '', flags: flags ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Returns the arguments of a call that creates a regular expression; otherwise undefined. */
function textsOfPattern(node: ts.Node): readonly ts.Expression[] | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const { expression, arguments: texts = [] } = node;
  if (ts.isIdentifier(expression) && expression.text === 'RegExp') return texts;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const isMethod = METHODS.includes(expression.name.text) && texts.length > 0;
  return isMethod && texts.every(ts.isStringLiteralLike) ? texts : undefined;
}

/** Returns the regular expressions of a schema; validators of JSON Schema compile them with the flag `u`. */
export function patternsInSchema(where: string, schema: unknown): FoundPattern[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const own = keyword === 'pattern' && typeof value === 'string' ? [value] : [];
    const keys = keyword === 'patternProperties' ? Object.keys(value) : [];
    const sources = [...own, ...keys].map((source) => ({ where, source, flags: 'u' }));
    return [...sources, ...patternsInSchema(where, value)];
  });
}

/** Reads the files of a folder and its subfolders. */
export function readAll(folder: string, ends: RegExp): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
}

/**
 * Returns for each pattern `safe` if it takes linear time for every string, otherwise the kind of problem. They are checked in a
 * process of plain Node.js: with coverage it takes three times as long.
 */
export function checkPatterns(
  patterns: readonly (readonly [source: string, flags: string])[],
): string[] {
  const program = join('test', 'adversarial', 'safety', 'check-patterns.mjs');
  const { stdout, stderr, status } = runNode(ROOT, program, JSON.stringify(patterns));
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
