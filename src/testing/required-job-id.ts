import type { Expression } from '../query/condition.js';
import { propertyOf } from '../query/names.js';

/** Returns the id of the only job whose rows can meet the condition, if it compares one. Most queries do. */
export function requiredJobId(node: Expression): string | undefined {
  if (node.kind === 'logical' && node.operator === 'AND') {
    return node.operands.map(requiredJobId).find((id) => id !== undefined);
  }
  if (node.kind !== 'binary' || node.operator !== '=') return undefined;
  const { left, right } = node;
  if (left.kind !== 'path' || right.kind !== 'literal') return undefined;
  const isJobId = /^jobid$/i.test(propertyOf(left));
  return isJobId && typeof right.value === 'string' ? right.value : undefined;
}
