// Ajv's standalone code, made fit to ship: its bookkeeping of errors goes where nobody reads it, terser then folds what
// can no longer happen, and helpers are imported from where they are written.

import { minify } from 'terser';
import ts from 'typescript';
import { dropErrors, listErrors } from './errors-of-ajv.js';
import { importHelpers } from './print-module.js';
import { refuseWhatThrows } from './refuse-what-throws.js';

const { factory } = ts;

/** How Ajv asks whether a member is an object. */
const IS_OBJECT = /(member\d+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;

/** How Ajv's `ownProperties` begins to ask for a member. */
const AJVS_OWN = /const (\w+) = Object\.prototype\.hasOwnProperty;/;

/** How Ajv lets a validator begin. */
const AJVS_HEAD = '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){';

/** An object of one member, which terser spreads over three lines: there are hundreds, and a loader reads each character. */
const OF_ONE_LINE = /\{\n\s+(\w+: [^\n{}]+)\n\s+\}/g;

/** Rewrites one node, `undefined` to drop it; the node itself to leave it. */
export type Rewrite = (node: ts.Node) => ts.Node | undefined;

/** A validator that only judges: what it would set as `errors` is not even built. */
export async function tidyChecks(code: string): Promise<string> {
  const head = '(data) { const instancePath = "";';
  return refuseWhatThrows(await tidy(code.replaceAll(IS_OBJECT, 'isObject($1)'), dropErrors, head));
}

/** A validator that explains: it adds to a list, which a part of it is given by the whole. */
export function tidyExplainers(code: string): Promise<string> {
  return tidy(askEnumerable(code), listErrors, '(data, errors = [], instancePath = "") {');
}

/**
 * JSON does not write a member that is not enumerable. Asked by a helper, since what is read of a prototype at import is kept
 * in every bundle by webpack and Rspack, which know of no member that reading it does nothing.
 */
function askEnumerable(code: string): string {
  const [declaration, name] = AJVS_OWN.exec(code) ?? [];
  if (declaration === undefined) throw new Error('Ajv asks for own members in another way');
  return code.replace(declaration, '').replaceAll(`${name}.call(`, 'isEnumerable(');
}

async function tidy(code: string, rewrite: Rewrite, head: string): Promise<string> {
  const headed = code.replaceAll(AJVS_HEAD, head);
  const source = ts.createSourceFile('validators.js', headed, ts.ScriptTarget.ES2022, true);
  const rewritten = ts.transform(source, [rewriteAll((node) => rewrite(writePattern(node)))]);
  const text = ts.createPrinter().printFile(rewritten.transformed[0] as ts.SourceFile);
  const { code: folded = '' } = await minify(importHelpers(text), {
    module: true,
    mangle: false,
    ecma: 2020,
    compress: { passes: 4, inline: false, sequences: false, join_vars: false },
    format: { beautify: true, indent_level: 2 },
  });
  if (/\brequire\(/.test(folded)) throw new Error('the compiled validators import something');
  return folded.replaceAll(OF_ONE_LINE, '{ $1 }');
}

function rewriteAll(rewrite: Rewrite): ts.TransformerFactory<ts.SourceFile> {
  return (context) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      const visited = rewrite(node);
      return visited === undefined ? undefined : ts.visitEachChild(visited, visit, context);
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
}

/** A pattern as a literal, which a bundler can drop where it is not used. */
function writePattern(node: ts.Node): ts.Node {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return node;
  const [pattern, flags] = (node.arguments ?? []).map((text) => (text as ts.StringLiteral).text);
  return factory.createRegularExpressionLiteral(String(new RegExp(pattern as string, flags)));
}
