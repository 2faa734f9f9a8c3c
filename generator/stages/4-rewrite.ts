// Stage 4: Ajv's code, rewritten in TypeScript's syntax tree to the form that is shipped.

import ts from 'typescript';
import { HELPERS } from '../helpers.js';
import type { ValidatorKind } from './2-specialize.js';

const { factory } = ts;

/** Rewrites one node; returns undefined to drop it and the same node to keep it. */
type Rule = (node: ts.Node) => ts.Node | undefined;

/** The rules of this stage. */
export type RewriteRule = 'aliases' | 'patterns' | 'parameters' | 'errors' | 'isObject';

/** The rules by name, in the order in which they are applied to a node. */
const RULES = {
  check: {
    patterns: writePattern,
    parameters: useCheckParameters,
    errors: dropErrors,
    isObject: useIsObjectForInnerValues,
  },
  explain: {
    patterns: writePattern,
    parameters: useExplainParameters,
    errors: listErrors,
    isObject: useIsObject,
  },
} satisfies Record<ValidatorKind, Partial<Record<RewriteRule, Rule>>>;

/**
 * Rewrites the code of stage 3:
 *
 * - Patterns become literals, which a bundler drops where they are unused.
 * - A validator takes the value and the budget of the call (and an explainer the list of errors and the path) instead of
 *   Ajv's options object.
 * - Checks do not create errors. Explainers add theirs to one list by `addError`.
 * - The test for an object becomes a call of `isObject`, which also rejects too many prototypes. A check tests its own value
 *   inline, since most checks of small values do little else.
 * - Helpers are called by their own names and imported.
 *
 * @param without A rule to leave out, to measure what it saves.
 */
export function rewriteCode(code: string, kind: ValidatorKind, without?: RewriteRule): string {
  const rules = Object.entries<Rule>(RULES[kind]).filter(([name]) => name !== without);
  const rewrite: Rule = (node) =>
    rules.reduce<ts.Node | undefined>((result, [, rule]) => result && rule(result), node);
  // Parsed again after each pass, since the rules read the source text of nodes.
  const named = without === 'aliases' ? code : print(inlineAliases(parse(code)));
  const rewritten = print(transform(parse(named), rewrite));
  return print(importHelpers(parse(rewritten)));
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2022, true);
}

function print(file: ts.SourceFile): string {
  return ts.createPrinter().printFile(file);
}

function transform(file: ts.SourceFile, rule: Rule): ts.SourceFile {
  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      const visited = rule(node);
      return visited === undefined ? undefined : ts.visitEachChild(visited, visit, context);
    };
    return (root) => ts.visitEachChild(root, visit, context);
  };
  return ts.transform(file, [transformer]).transformed[0] as ts.SourceFile;
}

/** Replaces Ajv's aliases of helpers, such as `const func2 = hasOwn`, by the helpers. */
function inlineAliases(file: ts.SourceFile): ts.SourceFile {
  const helpers = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { name, initializer } = statement.declarationList
      .declarations[0] as ts.VariableDeclaration;
    if (initializer && ts.isIdentifier(initializer) && initializer.text in HELPERS) {
      helpers.set(name.getText(), initializer.text);
    }
  }
  return transform(file, (node) => {
    if (ts.isVariableStatement(node)) {
      const { name } = node.declarationList.declarations[0] as ts.VariableDeclaration;
      return helpers.has(name.getText()) ? undefined : node;
    }
    const helper = ts.isIdentifier(node) && helpers.get(node.text);
    return helper ? factory.createIdentifier(helper) : node;
  });
}

/** `new RegExp("…", "u")` → `/…/u`. */
function writePattern(node: ts.Node): ts.Node {
  if (!ts.isNewExpression(node) || textOf(node.expression) !== 'RegExp') return node;
  const [pattern, flags] = (node.arguments ?? []).map((text) => (text as ts.StringLiteral).text);
  return factory.createRegularExpressionLiteral(String(new RegExp(pattern as string, flags)));
}

function useCheckParameters(node: ts.Node): ts.Node {
  return isValidator(node) ? withParameters(node, [parameter('data'), parameter('budget')]) : node;
}

function useExplainParameters(node: ts.Node): ts.Node {
  if (!isValidator(node)) return node;
  return withParameters(node, [
    parameter('data'),
    parameter('errors', factory.createArrayLiteralExpression()),
    parameter('instancePath', factory.createStringLiteral('')),
    parameter('budget', call('createBudget', [])),
  ]);
}

/** Returns whether the node is a function of Ajv's: `function validate10(data, {instancePath="", …}={}) { … }`. */
function isValidator(node: ts.Node): node is ts.FunctionDeclaration {
  if (!ts.isFunctionDeclaration(node)) return false;
  const [, options] = node.parameters;
  return options !== undefined && ts.isObjectBindingPattern(options.name);
}

function withParameters(
  node: ts.FunctionDeclaration,
  parameters: readonly ts.ParameterDeclaration[],
): ts.FunctionDeclaration {
  const { modifiers, asteriskToken, name, typeParameters, type, body } = node;
  return factory.updateFunctionDeclaration(
    node,
    modifiers,
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    body,
  );
}

function parameter(name: string, initializer?: ts.Expression): ts.ParameterDeclaration {
  return factory.createParameterDeclaration(
    undefined,
    undefined,
    name,
    undefined,
    undefined,
    initializer,
  );
}

/** Drops `validate10.errors = …`. The error objects are then unused, and stage 5 drops them. */
function dropErrors(node: ts.Node): ts.Node | undefined {
  return isErrorsAssignment(node) ? undefined : node;
}

/**
 * Ajv collects errors in `vErrors`, a list that is null until the first error, counts them in `errors`, and assigns the
 * list to a property of the validator. Here `errors` is the list, an error is one call of `addError`, and the validator
 * returns the list.
 */
function listErrors(node: ts.Node): ts.Node | undefined {
  if (ts.isVariableStatement(node)) return listError(node);
  if (ts.isIfStatement(node) && textOf(node.expression) === 'vErrors === null') return undefined;
  if (ts.isExpressionStatement(node)) {
    return isErrorsAssignment(node) || textOf(node) === 'errors++;' ? undefined : node;
  }
  if (ts.isReturnStatement(node)) {
    return factory.createReturnStatement(factory.createIdentifier('errors'));
  }
  if (ts.isBinaryExpression(node) && textOf(node.left) === 'errors') {
    const length = factory.createPropertyAccessExpression(node.left, 'length');
    return factory.createBinaryExpression(length, node.operatorToken, node.right);
  }
  return node;
}

/** Drops the declarations of `vErrors` and `errors`; turns `const err0 = {…}` into a call of `addError`. */
function listError(statement: ts.VariableStatement): ts.Statement | undefined {
  const { name, initializer } = statement.declarationList.declarations[0] as ts.VariableDeclaration;
  if (textOf(name) === 'vErrors' || textOf(name) === 'errors') return undefined;
  if (
    !/^err\d+$/.test(textOf(name)) ||
    !initializer ||
    !ts.isObjectLiteralExpression(initializer)
  ) {
    return statement;
  }
  const parts = ['instancePath', 'keyword', 'params'].map((part) => propertyOf(initializer, part));
  return factory.createExpressionStatement(
    call('addError', [factory.createIdentifier('errors'), ...parts]),
  );
}

function propertyOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression {
  const property = properties.find((one) => one.name && textOf(one.name) === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
  throw new Error(`an error of Ajv has no ${name}`);
}

function isErrorsAssignment(node: ts.Node): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left } = node.expression;
  return ts.isPropertyAccessExpression(left) && left.name.text === 'errors';
}

/** `x && typeof x == "object" && !Array.isArray(x)` → `isObject(x)`. */
function useIsObject(node: ts.Node): ts.Node {
  if (!ts.isBinaryExpression(node) || !ts.isBinaryExpression(node.left)) return node;
  const value = node.left.left;
  if (!ts.isIdentifier(value)) return node;
  const name = value.text;
  const isTest =
    textOf(node.left) === `${name} && typeof ${name} == "object"` &&
    textOf(node.right) === `!Array.isArray(${name})`;
  return isTest ? call('isObject', [value]) : node;
}

/** The same, except for the value of the validator itself. */
function useIsObjectForInnerValues(node: ts.Node): ts.Node {
  const isOwn = ts.isBinaryExpression(node) && textOf(node.left).startsWith('data &&');
  return isOwn ? node : useIsObject(node);
}

/** Adds imports of the helpers that the code names. */
function importHelpers(file: ts.SourceFile): ts.SourceFile {
  const used = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, collect);
  };
  collect(file);
  const imports = Object.entries(HELPERS)
    .filter(([name]) => used.has(name))
    .map(([name, path]) => {
      const specifier = factory.createImportSpecifier(
        false,
        undefined,
        factory.createIdentifier(name),
      );
      const clause = factory.createImportClause(
        undefined,
        undefined,
        factory.createNamedImports([specifier]),
      );
      return factory.createImportDeclaration(
        undefined,
        clause,
        factory.createStringLiteral(path, true),
      );
    });
  return factory.updateSourceFile(file, [...imports, ...file.statements]);
}

function call(name: string, values: readonly ts.Expression[]): ts.CallExpression {
  return factory.createCallExpression(factory.createIdentifier(name), undefined, values);
}

/** Returns the source text of a node, or an empty string if a rule created it. */
function textOf(node: ts.Node): string {
  return node.pos < 0 ? '' : node.getText();
}
