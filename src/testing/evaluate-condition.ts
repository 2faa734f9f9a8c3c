import type {
  ArithmeticOperator,
  BinaryOperator,
  ComparisonOperator,
  Expression,
  LogicalOperator,
  UnaryOperator,
} from '../query/condition.js';
import { collectionLength, propertyOf } from '../query/names.js';

/**
 * Evaluates an expression for a twin or row. The result is `undefined` where the expression has no value, as in Cosmos DB,
 * which shares the keywords of this query language. Other functions than these three do not occur, since the parser
 * warns about them. The recursion is safe, since the parser limits the depth.
 */
export function evaluateCondition(node: Expression, row: object): unknown {
  const evaluate = (child: Expression) => evaluateCondition(child, row);
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'path') return readPath(node.steps, row);
  if (node.kind === 'array') return node.items.map(evaluate);
  if (node.kind === 'call') return callFunction(node.name, node.args.map(evaluate));
  if (node.kind === 'unary') return applyUnary(node.operator, evaluate(node.operand));
  if (node.kind === 'logical') return applyLogical(node.operator, node.operands.map(evaluate));
  // IoT Hub finds 'Failed' and 'failed' (azure-iot-sdk-csharp issue 257).
  const ignoresCase = isJobStatus(node.left, row) || isJobStatus(node.right, row);
  const [left, right] = [evaluate(node.left), evaluate(node.right)];
  if (!ignoresCase) return applyBinary(node.operator, left, right);
  return applyBinary(node.operator, toLowerCase(left), toLowerCase(right));
}

/** Returns whether the node is the status of a row of `devices.jobs`. */
function isJobStatus(node: Expression, row: object): boolean {
  if (node.kind !== 'path' || !Object.hasOwn(row, 'jobType')) return false;
  return /^status$/i.test(propertyOf(node));
}

function toLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toLowerCase);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function callFunction(name: string, [first, second]: unknown[]): boolean | undefined {
  const word = name.toUpperCase();
  if (word === 'IS_DEFINED') return first !== undefined;
  if (word === 'ARRAY_CONTAINS') {
    return Array.isArray(first) ? isIn(second, first) === true : undefined;
  }
  const areStrings = typeof first === 'string' && typeof second === 'string';
  return areStrings ? first.startsWith(second) : undefined;
}

function applyUnary(operator: UnaryOperator, value: unknown): unknown {
  return operator === 'NOT' ? not(value) : calculate(operator, 0, value);
}

function applyLogical(operator: LogicalOperator, values: unknown[]): boolean | undefined {
  // By De Morgan's law, so that AND and OR treat undefined alike.
  return operator === 'OR' ? or(values) : not(or(values.map(not)));
}

function applyBinary(operator: BinaryOperator, left: unknown, right: unknown): unknown {
  if (Object.hasOwn(CALCULATIONS, operator))
    return calculate(operator as ArithmeticOperator, left, right);
  return compare(operator as ComparisonOperator, left, right);
}

/** Returns true if a value is true, otherwise undefined if a value is not a boolean. */
function or(values: unknown[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.every((value) => value === false) ? false : undefined;
}

function not(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? !value : undefined;
}

const CALCULATIONS: Record<ArithmeticOperator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** Returns undefined for operands that are not numbers, and for results that JSON cannot represent. */
function calculate(
  operator: ArithmeticOperator,
  left: unknown,
  right: unknown,
): number | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const value = CALCULATIONS[operator](left, right);
  return Number.isFinite(value) ? value : undefined;
}

const COMPARISONS: Record<
  Exclude<ComparisonOperator, 'IN' | 'NIN'>,
  (left: string, right: string) => boolean
> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/**
 * Compares as Cosmos DB does: the result is undefined if the types differ or an operand is an object, an array or undefined.
 * The documentation of IoT Hub says only that primitives can be compared.
 */
function compare(operator: ComparisonOperator, left: unknown, right: unknown): boolean | undefined {
  if (operator === 'IN') return isIn(left, right);
  if (operator === 'NIN') return not(isIn(left, right));
  if (typeName(left) !== typeName(right) || !isPrimitive(left)) return undefined;
  return COMPARISONS[operator](left as string, right as string);
}

/** IN is a series of comparisons with `=`, joined by OR. */
function isIn(left: unknown, list: unknown): boolean | undefined {
  return or((list as unknown[]).map((item) => compare('=', left, item)));
}

function typeName(value: unknown): string {
  // Stryker disable next-line StringLiteral: any name does that is not another type.
  return value === null ? 'null' : typeof value;
}

function isPrimitive(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}

/** At how many steps the names begin whose case matters, since users choose them [R4]. */
const STEPS_ABOVE_CHOSEN_NAMES: Readonly<Record<string, number>> = {
  tags: 1,
  configurations: 1,
  attributes: 1,
  properties: 2,
};

/** Returns the property at the path, or undefined. */
function readPath(path: readonly (string | number)[], row: object): unknown {
  const start = collectionLength(path);
  // IoT Hub knows `id` as well (azure-iot-sdk-node issue 847).
  const first = toLowerCase(path[start]) === 'id' ? 'deviceId' : path[start];
  const name = ownName(row, first);
  const chosen = start + (STEPS_ABOVE_CHOSEN_NAMES[String(name)] ?? Number.POSITIVE_INFINITY);
  let value = readStep(row, name);
  for (let index = start + 1; index < path.length; index++) {
    const step = path[index];
    value = readStep(value, index < chosen ? ownName(value, step) : step);
  }
  return value;
}

/** Returns the name of the property as the object spells it, or the step itself if there is none. */
function ownName<Step>(holder: unknown, step: Step): Step | string {
  const isName = typeof step === 'string' && typeof holder === 'object' && holder !== null;
  // Most conditions spell it so, too, and a hub evaluates them for many twins.
  if (!isName || Object.hasOwn(holder, step)) return step;
  const lower = step.toLowerCase();
  return Object.keys(holder).find((own) => own.toLowerCase() === lower) ?? step;
}

function readStep(value: unknown, step: string | number | undefined): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const exists =
    Array.isArray(value) === (typeof step === 'number') && Object.hasOwn(value, step as string);
  return exists ? (value as Record<string | number, unknown>)[step as string] : undefined;
}
