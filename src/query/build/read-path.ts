import { tryOrUndefined } from '../../try-or-undefined.js';
import type { Path } from '../condition.js';
import { formatQueryCondition } from '../format-query-condition.js';
import { parsePart } from './parse-part.js';
import { readList } from './read-list.js';
import { refuse } from './refuse.js';

/**
 * A path as it stands in a condition, `'tags.site'`, or its steps, `['tags', 'site']`: what comes from
 * outside can be a step, which goes no further than a name, and is quoted where it must be.
 */
export type PathLike = string | readonly (string | number)[];

export function readPath(path: PathLike): Path {
  const tree = parsePart(typeof path === 'string' ? path : writeSteps(path), 'path');
  return tree.kind === 'path' ? tree : refuse('path', 'be a path');
}

/** The text of a path, or one that is no path: the steps are refused with it. */
function writeSteps(path: unknown): string {
  const steps = () => readList(path, 'path', (step) => step as string);
  return tryOrUndefined(() => formatQueryCondition({ kind: 'path', steps: steps() })) ?? '*';
}
