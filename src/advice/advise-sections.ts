import type { JobRequest, TwinObject } from '../generated/types.js';
import { MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE, NEAR_LIMIT_SHARE } from '../hub-limits.js';
import { measureTwinSection } from '../job-lifecycle/measure-twin-section.js';
import { fitsJsonSize } from '../keywords/json-size.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { type Advice, advice } from './advice.js';

/** On the sections of a patch that a hub may find too large, since their size is documented poorly [W7]. */
export function adviseSections({ updateTwin }: JobRequest): Advice[] {
  return [
    ...adviseSection(updateTwin?.tags, 'tags', ['updateTwin', 'tags'], MAX_TAGS_SIZE),
    ...adviseSection(
      updateTwin?.properties?.desired,
      'desired',
      ['updateTwin', 'properties', 'desired'],
      MAX_PROPERTIES_SIZE,
    ),
  ];
}

function adviseSection(
  section: TwinObject | undefined,
  kind: 'tags' | 'desired',
  path: string[],
  limit: number,
): Advice[] {
  if (section === undefined) return [];
  const found: Advice[] = [];
  // A legal section of very many control characters, which count nothing, cannot be measured: its bytes tell.
  const size = tryOrUndefined(() => measureTwinSection(section, kind).size.value) ?? 0;
  const near = Math.floor(limit * NEAR_LIMIT_SHARE);
  if (size > near) {
    const message = `${kind} has a size of more than ${near} by the documented count, of ${limit} that are allowed.`;
    found.push(advice('section-near-limit', path, message));
  }
  if (!fitsJsonSize(section, limit)) {
    const message = `${kind} has more than ${limit} bytes as JSON text, which is too large by the count of Microsoft's validator for Edge.`;
    found.push(advice('section-json-bytes', path, message));
  }
  return found;
}
