import type { Twin, TwinPatch } from '../../generated/types.js';
import { isTwin } from '../../guards/twin.js';
import { toTimestamp } from '../clock.js';
import type { HubState } from '../hub-state.js';
import { type DeviceName, keyOf } from '../jobs/job.js';
import { type JsonObject, merge } from './merge.js';
import { stampMetadata } from './stamp.js';

/** Writes the patch to the twin; false, and nothing is written, where the twin would be none that a hub returns. */
export function writePatch(state: HubState, device: DeviceName, patch: TwinPatch): boolean {
  const key = keyOf(device);
  const twin = state.twins.get(key) as Twin & DeviceName;
  const version = (twin.version ?? 0) + 1;
  const written: Twin & DeviceName = { ...twin, version, etag: etagOf(version) };
  if (patch.tags) written.tags = merge(twin.tags, patch.tags) as NonNullable<Twin['tags']>;
  const desired = patch.properties?.desired;
  if (desired) {
    written.properties = {
      ...twin.properties,
      desired: writeDesired(twin.properties?.desired, desired, toTimestamp(state.now)),
    } as NonNullable<Twin['properties']>;
  }
  if (!isTwin(written)) return false;
  state.twins.set(key, written);
  return true;
}

/** The etag of a version, in the form that hubs give it [V4]: 8 bytes in base64, such as `AAAAAAAAAAE=`. */
function etagOf(version: number): string {
  let bytes = '';
  for (let rest = version, at = 0; at < 8; at++, rest = Math.floor(rest / 256)) {
    bytes = String.fromCharCode(rest % 256) + bytes;
  }
  return btoa(bytes);
}

function writeDesired(section: unknown, patch: JsonObject, time: string): JsonObject {
  const { $version, $metadata, ...members } = (section ?? {}) as JsonObject;
  const version = Number($version ?? 0) + 1;
  const merged = merge(members, patch);
  const stamp = { $lastUpdated: time, $lastUpdatedVersion: version };
  const metadata = stampMetadata(merged, patch, $metadata, stamp);
  return { ...merged, $metadata: metadata, $version: version };
}
