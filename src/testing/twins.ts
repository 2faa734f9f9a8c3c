import type { ConnectionState, Twin } from '../generated/types.js';
import { assertTwin } from '../guards/twin.js';
import { copyJson, type JsonObject } from './json.js';
import {
  type DeviceOrModule,
  findTwin,
  type HubState,
  type HubTwin,
  toEtag,
  toTimestamp,
  twinKey,
} from './state.js';

/** The time that IoT Hub writes for events that have not happened. */
const NEVER = '0001-01-01T00:00:00Z';

/** Adds the twins of the options. */
export function addTwins(state: HubState, twins: readonly Twin[]): void {
  for (const twin of twins) {
    const given = readTwin(twin);
    if (state.twins.has(twinKey(given))) {
      throw new TypeError('Two twins have the same deviceId and moduleId.');
    }
    storeTwin(state, given);
  }
}

/** Adds a twin, or replaces the twin with the same ids. */
export function setTwin(state: HubState, twin: Twin): void {
  storeTwin(state, readTwin(twin));
}

/** Removes a module, or a device with its modules. Returns whether it existed. */
export function removeTwin(state: HubState, ids: DeviceOrModule): boolean {
  const isDevice = ids.moduleId == null;
  const existed = findTwin(state, ids) !== undefined;
  for (const [key, twin] of state.twins) {
    if (twin.deviceId === ids.deviceId && (isDevice || key === twinKey(ids))) {
      state.twins.delete(key);
      state.offline.delete(key);
    }
  }
  return existed;
}

/** Connects or disconnects a device or module. */
export function setConnectionState(
  state: HubState,
  ids: DeviceOrModule,
  connectionState: ConnectionState,
): void {
  const key = twinKey(ids);
  const twin = findTwin(state, ids);
  if (twin === undefined) throw new RangeError('The hub has no twin with these ids.');
  if (connectionState !== 'Connected' && connectionState !== 'Disconnected') {
    throw new TypeError('connectionState must be Connected or Disconnected.');
  }
  const activity =
    connectionState === 'Connected' ? { lastActivityTime: toTimestamp(state.now) } : {};
  state.twins.set(key, { ...twin, ...activity, connectionState });
  setOffline(state, key, connectionState);
}

function setOffline({ offline }: HubState, key: string, connectionState: unknown): void {
  if (connectionState === 'Disconnected') offline.add(key);
  else offline.delete(key);
}

/** Copies a twin that a test has given. */
function readTwin(twin: Twin): HubTwin {
  assertTwin(twin);
  const { deviceId, ...rest } = copyJson(twin);
  if (typeof deviceId !== 'string') throw new TypeError('Each twin must have a deviceId.');
  return { deviceId, ...rest };
}

function storeTwin(state: HubState, given: HubTwin): void {
  const key = twinKey(given);
  const previous = state.twins.get(key);
  const twin = fillIn(given, (previous?.version ?? 0) + 1, toTimestamp(state.now));
  state.twins.set(key, twin);
  // A test that changes a copy of a twin repeats the state that the hub has filled in, and the etag of the device with it.
  const isRepeated =
    previous !== undefined &&
    previous.deviceEtag === given.deviceEtag &&
    previous.connectionState === given.connectionState;
  if (!isRepeated) setOffline(state, key, given.connectionState);
}

/** Fills in the properties that a new device or module of IoT Hub has [T1–T11]. */
function fillIn(given: HubTwin, nextVersion: number, time: string): HubTwin {
  const { deviceId, ...rest } = given;
  const version = given.version ?? nextVersion;
  return {
    deviceId,
    deviceEtag: toEtag(1),
    status: 'enabled',
    statusUpdateTime: NEVER,
    connectionState: 'Disconnected',
    lastActivityTime: NEVER,
    cloudToDeviceMessageCount: 0,
    authenticationType: 'sas',
    x509Thumbprint: { primaryThumbprint: null, secondaryThumbprint: null },
    modelId: '',
    // Modules have no capabilities [S2].
    ...(typeof given.moduleId !== 'string' && { capabilities: { iotEdge: false } }),
    ...rest,
    etag: given.etag ?? toEtag(version),
    version,
    properties: {
      desired: fillInSection(given.properties?.desired, time),
      reported: fillInSection(given.properties?.reported, time),
    },
  } as HubTwin;
}

function fillInSection(section: unknown, $lastUpdated: string): JsonObject {
  return { $metadata: { $lastUpdated }, $version: 1, ...(section as JsonObject | null) };
}
