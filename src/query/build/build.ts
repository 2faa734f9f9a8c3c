import type { Expression, Place } from '../condition.js';
import { formatQueryCondition } from '../format-query-condition.js';
import { type BuiltCondition, keep } from './built-condition.js';
import { parsePart } from './parse-part.js';
import { refuse } from './refuse.js';

/** A name of one unit, as short as the shortest constant, and no character that a text may hold. */
export const STAND_IN = '\uffff';

/**
 * The condition that a text is with the trees in place of its stand-ins: values are put into a tree, and
 * only that is written.
 *
 * @throws RangeError if the text is no condition, if a stand-in stands in quotes, in a name or beside
 * another, so that it is no node, or if what is written would be too long, too deep or no Unicode.
 */
export function build(text: string, trees: Expression<unknown>[]): BuiltCondition {
  const condition = parsePart(text, 'template');
  // The nodes that may be stand-ins: those of one unit.
  const nodes = new Map<number, Place>();
  JSON.stringify(condition, (_, node) => {
    const { start, end }: Place = Object(node);
    if (end - start === 1) nodes.set(start, node);
    return node;
  });
  let start = -1;
  trees.forEach((tree, index) => {
    start = text.indexOf(STAND_IN, start + 1);
    Object.assign(nodes.get(start) ?? refuse(`holes[${index}]`, 'stand for a value'), tree);
  });
  const written = formatQueryCondition(condition);
  // In strings it is escaped. In a name it would be another character once it is sent.
  if (/\p{Cs}/u.test(written)) refuse('name', 'be Unicode');
  return keep(written, parsePart(written, 'condition'));
}
