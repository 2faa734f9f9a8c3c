// How Ajv's code keeps its errors (a list that is null until it is needed, a count, a property of the validator), and what becomes of that.

import ts from 'typescript';
import type { Rewrite } from './tidy.js';

const { factory } = ts;

/** Where nobody asks for errors: drops the assignment to the validator's property `errors`. */
export const dropErrors: Rewrite = (node) => (isErrorsProperty(node) ? undefined : node);

/**
 * Where errors are listed: `errors` becomes the list that the validator is given. Three statements an error
 * become one, and the validator answers the list.
 */
export const listErrors: Rewrite = (node) => {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'schemaPath') return undefined;
  if (ts.isVariableStatement(node)) return listError(node);
  if (ts.isIfStatement(node) && node.expression.getText() === 'vErrors === null') return undefined;
  if (ts.isExpressionStatement(node)) {
    return isErrorsProperty(node) || node.getText() === 'errors++;' ? undefined : node;
  }
  if (ts.isReturnStatement(node)) return factory.createReturnStatement(errors);
  if (isCount(node)) {
    const { left, operatorToken, right } = node;
    const length = factory.createPropertyAccessExpression(left, 'length');
    return factory.createBinaryExpression(length, operatorToken, right);
  }
  return node;
};

const errors = factory.createIdentifier('errors');

/** Drops the declarations of Ajv's own; adds to the list what Ajv calls `err0`, `err1` …  */
function listError(statement: ts.VariableStatement): ts.Statement | undefined {
  const [declaration] = statement.declarationList.declarations;
  const name = declaration?.name.getText() ?? '';
  if (name === 'vErrors' || name === 'errors') return undefined;
  if (!/^err[0-9]+$/.test(name)) return statement;
  const push = factory.createPropertyAccessExpression(errors, 'push');
  const error = declaration?.initializer as ts.Expression;
  return factory.createExpressionStatement(factory.createCallExpression(push, [], [error]));
}

/** Whether this compares the number of errors with something. */
function isCount(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.left.getText() === 'errors';
}

function isErrorsProperty(node: ts.Node): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left } = node.expression;
  return ts.isPropertyAccessExpression(left) && left.name.text === 'errors';
}
