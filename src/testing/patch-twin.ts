import type { Twin, TwinPatch } from '../generated/types.js';
import { isTwin } from '../guards/twin.js';
import { getOwn, isJsonObject, type JsonObject, setOwn } from './json.js';
import { type HubState, type HubTwin, toEtag, toTimestamp } from './state.js';

/** Applies a patch to a twin. Changes nothing if the twin is missing, or if the result would not be a valid twin. */
export function patchTwin(
  state: HubState,
  key: string,
  patch: TwinPatch,
): 'patched' | 'missing' | 'invalid' {
  const twin = state.twins.get(key);
  if (twin === undefined) return 'missing';
  // Every twin of the hub has a version.
  const version = Number(twin.version) + 1;
  const patched: HubTwin = { ...twin, version, etag: toEtag(version) };
  if (patch.tags) patched.tags = merge(twin.tags, patch.tags) as NonNullable<Twin['tags']>;
  const desired = patch.properties?.desired;
  if (desired) {
    patched.properties = {
      ...twin.properties,
      desired: patchDesired(twin.properties?.desired, desired, toTimestamp(state.now)),
    } as NonNullable<Twin['properties']>;
  }
  if (!isTwin(patched)) return 'invalid';
  state.twins.set(key, patched);
  return 'patched';
}

function patchDesired(section: unknown, patch: JsonObject, time: string): JsonObject {
  const { $version, $metadata, ...properties } = section as JsonObject;
  // A version that is null counts as 0.
  const version = Number($version) + 1;
  const merged = merge(properties, patch);
  const update = { $lastUpdated: time, $lastUpdatedVersion: version };
  const metadata = updateMetadata(merged, patch, $metadata, update);
  return { ...merged, $metadata: metadata, $version: version };
}

/** Merges a patch into a section: objects are merged, `null` deletes a property, other values replace it [R15]. */
function merge(section: unknown, patch: JsonObject): JsonObject {
  const merged: JsonObject = isJsonObject(section) ? { ...section } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else setOwn(merged, name, isJsonObject(value) ? merge(getOwn(merged, name), value) : value);
  }
  return merged;
}

/** When a property was last written, and by which version of its section [W3]. */
interface LastUpdate {
  $lastUpdated: string;
  $lastUpdatedVersion: number;
}

/** Returns the `$metadata` of a patched section. It mirrors the section and marks what the patch has written. */
function updateMetadata(
  section: JsonObject,
  patch: unknown,
  metadata: unknown,
  update: LastUpdate,
): JsonObject {
  const updated: JsonObject = { ...update };
  for (const [name, value] of Object.entries(section)) {
    const written = getOwn(patch, name);
    const previous = getOwn(metadata, name);
    if (written === undefined) setOwn(updated, name, previous);
    else if (isJsonObject(value)) {
      setOwn(updated, name, updateMetadata(value, written, previous, update));
    } else setOwn(updated, name, update);
  }
  return updated;
}
