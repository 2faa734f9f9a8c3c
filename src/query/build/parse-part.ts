import type { QueryCondition } from '../condition.js';
import { parseQueryCondition } from '../parse-query-condition.js';

/** The tree of a text. Throws a `RangeError` that says where the text is none, and never what it is. */
export function parsePart(text: string, place: string): QueryCondition {
  const result = parseQueryCondition(text);
  if (result.ok) return result.condition;
  const [reason] = result.issues.map(({ offset, message }) => `${place}[${offset}]: ${message}`);
  throw new RangeError(reason);
}
