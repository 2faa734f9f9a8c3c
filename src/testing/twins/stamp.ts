import type { JsonObject } from './merge.js';
import { isObject, memberOf } from './merge.js';

/** When a member was written, and by which version of its section [W3]. */
export interface Stamp {
  $lastUpdated: string;
  $lastUpdatedVersion: number;
}

/** The `$metadata` of a section after the patch was written to it: it mirrors the section, with a stamp on what was written. */
export function stampMetadata(
  section: JsonObject,
  patch: unknown,
  metadata: unknown,
  stamp: Stamp,
): JsonObject {
  const members = Object.entries(section).map(([name, value]) => {
    const written = memberOf(patch, name);
    const known = memberOf(metadata, name);
    if (written === undefined) return [name, known];
    return [name, isObject(value) ? stampMetadata(value, written, known, stamp) : stamp];
  });
  return Object.fromEntries([...Object.entries(stamp), ...members]);
}
