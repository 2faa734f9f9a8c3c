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

/** The function of `src/issues/raw-error.ts`. */
const addError = factory.createIdentifier('addError');

/** Drops the declarations of Ajv's own; adds to the list what Ajv calls `err0`, `err1` …  */
function listError(statement: ts.VariableStatement): ts.Statement | undefined {
  const [declaration] = statement.declarationList.declarations;
  const name = declaration?.name.getText() ?? '';
  if (name === 'vErrors' || name === 'errors') return undefined;
  if (!/^err[0-9]+$/.test(name)) return statement;
  const error = declaration?.initializer as ts.ObjectLiteralExpression;
  const parts = ['instancePath', 'keyword', 'params'].map((name) => partOf(error, name));
  const call = factory.createCallExpression(addError, [], [errors, ...parts]);
  return factory.createExpressionStatement(call);
}

function partOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression {
  const property = properties.find((one) => one.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
  throw new Error(`an error of Ajv has no ${name}`);
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
