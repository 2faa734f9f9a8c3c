// A contestant has several guards in one object, of which a bundler drops none. Who needs the guard for jobs alone would
// not write the others; so these are taken out of the text before it is bundled, and constants that then have no use.

import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { BENCH } from './build-program.js';

const OTHERS = new Set(['isCloudToDeviceMethodRequest', 'validateJobResponse']);

const CONTESTANTS = join(BENCH, 'contestants') + sep;

/** Lets a bundle see contestants as if they had the guard for jobs alone. */
export const loneGuard: Plugin = {
  name: 'lone guard',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(CONTESTANTS)) return undefined;
      return { contents: keepGuardOfJobs(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

function keepGuardOfJobs(text: string): string {
  let kept = ts.createSourceFile('contestant.ts', text, ts.ScriptTarget.Latest, true);
  for (let before = ''; before !== kept.text; ) {
    before = kept.text;
    const [transformed] = ts.transform(kept, [dropUseless]).transformed;
    const printed = ts.createPrinter().printFile(transformed as ts.SourceFile);
    kept = ts.createSourceFile('contestant.ts', printed, ts.ScriptTarget.Latest, true);
  }
  return kept.text;
}

const dropUseless: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const uses = countNames(source);
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isObjectLiteralElementLike(node) && isOther(node)) return undefined;
    if (ts.isVariableStatement(node) && node.modifiers === undefined) {
      const names = node.declarationList.declarations.map(({ name }) => name.getText());
      if (names.every((name) => uses.get(name) === 1)) return undefined;
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(source, visit, context);
};

function isOther(property: ts.ObjectLiteralElementLike): boolean {
  return property.name !== undefined && OTHERS.has(property.name.getText());
}

function countNames(source: ts.SourceFile): Map<string, number> {
  const uses = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}
