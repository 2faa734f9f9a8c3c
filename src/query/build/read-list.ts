import { tryOrUndefined } from '../../try-or-undefined.js';
import { refuse } from './refuse.js';

/** What `read` makes of the items, each of which is read once. There must be at least so many. */
export function readList<T>(
  list: unknown,
  place: string,
  read: (item: unknown, place: string) => T,
  least = 1,
): T[] {
  const at = (name: number | 'length') =>
    tryOrUndefined(() => (Array.isArray(list) ? list[name as number] : undefined));
  const length = at('length');
  // Undefined, of what is no array or throws, is not at least 0.
  if (!(length >= least)) refuse(place, 'be an array with items', TypeError);
  return Array.from({ length }, (_, index) => read(at(index), `${place}[${index}]`));
}
