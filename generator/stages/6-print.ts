// Stage 6: the code as a TypeScript module.

import ts from 'typescript';
import type { ValidatorKind } from './2-specialize.js';

const { factory } = ts;

/** The type in `src/guards/guard.ts` of each kind of validator. */
const TYPES: Readonly<Record<ValidatorKind, string>> = { check: 'Check', explain: 'Explain' };

/** The rules of this stage. */
export type PrintRule = 'tryCatch' | 'oneLine';

/**
 * Makes a module of our own of the code:
 *
 * - A check returns false if reading the value throws, as a getter or a proxy may.
 * - Objects are written on one line: there are hundreds, and the main entry ships line breaks.
 * - Exports get types.
 *
 * The first rule is not part of stage 4, since terser folds less inside `try`.
 *
 * @param without A rule to leave out, to measure what it saves.
 */
export function printModule(code: string, kind: ValidatorKind, without?: PrintRule): string {
  const type = TYPES[kind];
  const file = ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2022, true);
  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context);
      if (without !== 'oneLine' && ts.isObjectLiteralExpression(inner)) {
        return factory.createObjectLiteralExpression(inner.properties.map(withoutPosition), false);
      }
      if (!ts.isVariableDeclaration(inner)) return inner;
      const { name, exclamationToken, initializer } = inner;
      if (!initializer || !ts.isFunctionExpression(initializer)) return inner;
      // Read from the original node: new nodes have no source text.
      const wrap = kind === 'check' && without !== 'tryCatch' && callsFunction(node);
      const reference = factory.createTypeReferenceNode(type);
      const validator = wrap ? returnFalseIfThrown(initializer) : initializer;
      return factory.updateVariableDeclaration(inner, name, exclamationToken, reference, validator);
    };
    return (root) => ts.visitEachChild(root, visit, context);
  };
  const { transformed } = ts.transform(file, [transformer]);
  const header = [
    '// @ts-nocheck',
    '// Generated from src/schemas by `npm run generate`.',
    `import type { ${type} } from '../guards/guard.js';`,
  ];
  return `${header.join('\n')}\n${ts.createPrinter().printFile(transformed[0] as ts.SourceFile)}`;
}

/** Returns a copy without a position in the source text. The printer breaks lines where the source text did. */
function withoutPosition(property: ts.ObjectLiteralElementLike): ts.ObjectLiteralElementLike {
  return ts.isPropertyAssignment(property)
    ? factory.createPropertyAssignment(property.name, property.initializer)
    : property;
}

/**
 * Wraps the body of a check in `try`. Each check has its own: one function that calls all of them would be in every
 * bundle, and engines cannot inline it in a program with many guards.
 */
function returnFalseIfThrown(node: ts.FunctionExpression): ts.FunctionExpression {
  const { modifiers, asteriskToken, name, typeParameters, parameters, type, body } = node;
  const returnFalse = factory.createBlock([factory.createReturnStatement(factory.createFalse())]);
  const clause = factory.createCatchClause(undefined, returnFalse);
  const statement = factory.createTryStatement(body, clause, undefined);
  const block = factory.createBlock([statement], true);
  return factory.updateFunctionExpression(
    node,
    modifiers,
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    block,
  );
}

/**
 * Returns whether the code calls a function other than `test` of a pattern. The check of an object or array does: it calls
 * at least `Array.isArray`. The check of a scalar does not, and cannot throw.
 */
function callsFunction(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && !/^pattern\d+\.test$/.test(node.expression.getText()))
    return true;
  return ts.forEachChild(node, (child) => callsFunction(child) || undefined) ?? false;
}
