import type { JobRequest, TwinObject } from '../generated/types.js';
import { MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE, NEAR_LIMIT_SHARE } from '../hub-limits.js';
import { measureTwinSection } from '../job-lifecycle/measure-twin-section.js';
import { fitsJsonSize } from '../keywords/json-size.js';
import { isTwinSection } from '../keywords/twin-section.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { type Advice, advice } from './advice.js';
import { isCertainlyWithin } from './is-certainly-within.js';

/**
 * Warns about sections of a twin patch that are close to the limit, or above it as Microsoft's validator for IoT Edge counts [W7].
 *
 * @param jsonLength - The length of the JSON text of the request, or NaN.
 */
export function adviseSections({ updateTwin }: JobRequest, jsonLength: number): Advice[] {
  const isSmall = (limit: number) => isCertainlyWithin(jsonLength, limit);
  const tags = isSmall(MAX_TAGS_SIZE) ? undefined : updateTwin?.tags;
  const desired = isSmall(MAX_PROPERTIES_SIZE) ? undefined : updateTwin?.properties?.desired;
  const path = ['updateTwin', 'properties', 'desired'];
  return [
    ...adviseSection(tags, 'tags', ['updateTwin', 'tags'], MAX_TAGS_SIZE),
    ...adviseSection(desired, 'desired', path, MAX_PROPERTIES_SIZE),
  ];
}

/** A number of one digit has a size of 8, and two bytes of JSON with its comma. Everything else has a smaller share. */
const MAX_SIZE_PER_BYTE = 4;

function adviseSection(
  section: TwinObject | undefined,
  kind: 'tags' | 'desired',
  path: string[],
  limit: number,
): Advice[] {
  if (section === undefined) return [];
  const nearLimit = { maxSize: Math.floor(limit * NEAR_LIMIT_SHARE), reserved: undefined };
  if (fitsJsonSize(section, nearLimit.maxSize / MAX_SIZE_PER_BYTE)) return [];
  const warnings: Advice[] = [];
  // The section is valid by the same rules with the larger limit. Measuring it takes fifteen times longer.
  if (!isTwinSection(section, nearLimit)) {
    // measureTwinSection throws for a valid section with more than 1 MiB of control characters, which have no size.
    const size = tryOrUndefined(() => measureTwinSection(section, kind).size.value);
    const actual = size ?? `more than ${nearLimit.maxSize}`;
    const message = `${kind} has a size of ${actual}, close to the limit of ${limit}.`;
    warnings.push(advice('section-near-limit', path, message));
  }
  if (!fitsJsonSize(section, limit)) {
    const message = `${kind} has more than ${limit} bytes of JSON, which Microsoft's validator for IoT Edge rejects.`;
    warnings.push(advice('section-json-bytes', path, message));
  }
  return warnings;
}
