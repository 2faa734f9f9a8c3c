import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type { Expression, Path, QueryCondition } from './condition.js';
import { isReserved, isWhole, NAME, QUOTED, STEP } from './names.js';
import { NEXT, NOT_POWER, OPERAND_POWER, POWER } from './operators.js';
import { writeLiteral } from './write-literal.js';

/**
 * The text of a condition, which `parseQueryCondition` reads as the same tree; offsets are not looked
 * at. Parentheses stand where they are needed, and with NOT also where readers differ on them.
 *
 * @throws RangeError if the tree has no text: a number that is not finite, a name that cannot be quoted,
 * a function with a reserved name, AND or OR of less than two, more than 512 levels.
 */
export function formatQueryCondition(condition: QueryCondition<unknown>): string {
  if (condition.kind === 'all') return '*';
  if (condition.kind !== 'from') return write(condition, 0);
  const { collection, where } = condition;
  return where === null ? `FROM ${collection}` : `FROM ${collection} WHERE ${write(where, 0)}`;
}

/** A path begins with a name, and no name but a step with a digit. */
const BEGINNING = /^\.\D/;

function write(node: Expression<unknown>, depth: number): string {
  if (depth > MAX_QUERY_DEPTH) refuse('depth');
  const inside = (child: Expression<unknown>, minimum: number) => {
    const text = write(child, depth + 1);
    return powerOf(child) < minimum ? `(${text})` : text;
  };
  const list = (nodes: Expression<unknown>[]) => nodes.map((item) => inside(item, 0)).join(', ');
  const power = powerOf(node);

  switch (node.kind) {
    case 'literal':
      return writeLiteral(node.value);
    case 'array':
      // `[[a]]` would be a quoted name.
      return `[${list(node.items).replace(/^\[/, ' [')}]`;
    case 'path':
      return writePath(node);
    case 'call':
      if (isReserved(node.name) || !isWhole(NAME, node.name)) refuse('name of a function');
      return `${node.name}(${list(node.args)})`;
    case 'unary': {
      const operand = inside(node.operand, OPERAND_POWER);
      // Never `--`, which begins a comment in SQL.
      const gap = node.operator === 'NOT' || /^[+-]/.test(operand) ? ' ' : '';
      return node.operator + gap + operand;
    }
    case 'binary':
      return `${inside(node.left, power)} ${node.operator} ${inside(node.right, power + NEXT)}`;
    case 'logical':
      if (node.operands.length < 2) refuse('number of operands');
      return node.operands
        .map((operand) => inside(operand, power + NEXT))
        .join(` ${node.operator} `);
  }
}

/** NOT binds less than what it stands in, if that is no AND or OR: readers differ on how much it takes. */
function powerOf(node: Expression<unknown>): number {
  if (node.kind === 'binary' || node.kind === 'logical') return POWER[node.operator];
  return node.kind === 'unary' && node.operator === 'NOT' ? NOT_POWER : OPERAND_POWER;
}

function writePath({ steps }: Path<unknown>): string {
  const text = steps.map(writeStep).join('');
  if (!BEGINNING.test(text)) refuse('path');
  return text.slice(1);
}

function writeStep(step: string | number): string {
  if (typeof step === 'number') {
    return Number.isSafeInteger(step) && step >= 0 ? `[${step}]` : refuse('index');
  }
  if (typeof step !== 'string') refuse('name');
  if (isWhole(STEP, step) && !isReserved(step)) return `.${step}`;
  const quoted = `[[${step}]]`;
  return isWhole(QUOTED, quoted) ? `.${quoted}` : refuse('name');
}

function refuse(what: string): never {
  throw new RangeError(`No condition can have such a ${what}.`);
}
