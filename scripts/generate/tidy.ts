// Ajv's standalone code, made fit to ship: its bookkeeping of errors goes where nobody reads it, terser then folds what
// can no longer happen, and helpers are imported from where they are written.

import { minify } from 'terser';
import ts from 'typescript';
import { importHelpers } from './print-module.js';

const { factory } = ts;

/** Rewrites one node, `undefined` to drop it; the node itself to leave it. */
type Rewrite = (node: ts.Node) => ts.Node | undefined;

/** A validator that only judges: what it would set as `errors` is not even built. */
export function tidyChecks(code: string): Promise<string> {
  return tidy(code, (node) => (isErrorsAssignment(node) ? undefined : node));
}

/** A validator that explains: answers its list of errors, or `null`. */
export function tidyExplainers(code: string): Promise<string> {
  return tidy(code, (node) => {
    if (isErrorsAssignment(node)) return factory.createReturnStatement(node.expression.right);
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'schemaPath') return undefined;
    return node;
  });
}

async function tidy(code: string, rewrite: Rewrite): Promise<string> {
  const source = ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2022, true);
  const rewritten = ts.transform(source, [rewriteAll((node) => rewrite(rewriteCommon(node)))]);
  const text = ts.createPrinter().printFile(rewritten.transformed[0] as ts.SourceFile);
  const { code: folded = '' } = await minify(importHelpers(text), {
    module: true,
    mangle: false,
    ecma: 2020,
    compress: { passes: 4, inline: false, sequences: false, join_vars: false },
    format: { beautify: true, indent_level: 2 },
  });
  if (/\brequire\(/.test(folded)) throw new Error('the compiled validators import something');
  return folded;
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

/** What both kinds have in common: one parameter, and patterns as literals, which a bundler can drop where they are not used. */
function rewriteCommon(node: ts.Node): ts.Node {
  if (ts.isFunctionDeclaration(node) && node.body) {
    const { name, body, parameters } = node;
    const path = ts.createSourceFile('path.js', 'const instancePath = "";', ts.ScriptTarget.ES2022);
    const whole = factory.createBlock([...path.statements, ...body.statements], true);
    return factory.createFunctionDeclaration(
      [],
      undefined,
      name,
      [],
      parameters.slice(0, 1),
      undefined,
      whole,
    );
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
    const [pattern, flags] = (node.arguments ?? []).map((text) => (text as ts.StringLiteral).text);
    return factory.createRegularExpressionLiteral(String(new RegExp(pattern as string, flags)));
  }
  return node;
}

function isErrorsAssignment(
  node: ts.Node,
): node is ts.ExpressionStatement & { expression: ts.BinaryExpression } {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left } = node.expression;
  return ts.isPropertyAccessExpression(left) && left.name.text === 'errors';
}
