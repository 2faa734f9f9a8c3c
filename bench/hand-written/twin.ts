// The properties of a twin except its sections: each may be absent or `null` [T1–T8, T10].

import { isAuthenticationType, isConnectionState, isDeviceStatus } from './enums.js';
import { isObject } from './objects.js';
import { isDeviceId, isInt32, isInt64, isStatusReason, isThumbprint } from './scalars.js';
import { isTimestamp } from './timestamp.js';

/** Whether the object is a twin, as far as can be said without its tags and properties. */
export function hasTwinMembers(twin: Record<string, unknown>): boolean {
  const { deviceId, moduleId, etag, deviceEtag, deviceScope, modelId } = twin;
  if (deviceId != null && !isDeviceId(deviceId)) return false;
  if (moduleId != null && !isDeviceId(moduleId)) return false;
  if (etag != null && typeof etag !== 'string') return false;
  if (deviceEtag != null && typeof deviceEtag !== 'string') return false;
  if (deviceScope != null && typeof deviceScope !== 'string') return false;
  if (modelId != null && typeof modelId !== 'string') return false;
  const { status, statusReason, statusUpdateTime, connectionState, lastActivityTime } = twin;
  if (status != null && !isDeviceStatus(status)) return false;
  if (statusReason != null && !isStatusReason(statusReason)) return false;
  if (statusUpdateTime != null && !isTimestamp(statusUpdateTime)) return false;
  if (connectionState != null && !isConnectionState(connectionState)) return false;
  if (lastActivityTime != null && !isTimestamp(lastActivityTime)) return false;
  const { cloudToDeviceMessageCount, authenticationType, version } = twin;
  if (cloudToDeviceMessageCount != null && !isInt32(cloudToDeviceMessageCount)) return false;
  if (authenticationType != null && !isAuthenticationType(authenticationType)) return false;
  if (version != null && !isInt64(version)) return false;
  const { x509Thumbprint, capabilities, parentScopes, configurations, attributes } = twin;
  if (x509Thumbprint != null && !isX509Thumbprint(x509Thumbprint)) return false;
  if (capabilities != null && !isDeviceCapabilities(capabilities)) return false;
  if (parentScopes != null && !isParentScopes(parentScopes)) return false;
  if (attributes != null && !isObject(attributes)) return false;
  return configurations == null || isObject(configurations);
}

function isX509Thumbprint(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { primaryThumbprint, secondaryThumbprint, PrimaryThumbprint, SecondaryThumbprint } = value;
  return (
    (primaryThumbprint == null || isThumbprint(primaryThumbprint)) &&
    (secondaryThumbprint == null || isThumbprint(secondaryThumbprint)) &&
    (PrimaryThumbprint == null || isThumbprint(PrimaryThumbprint)) &&
    (SecondaryThumbprint == null || isThumbprint(SecondaryThumbprint))
  );
}

function isDeviceCapabilities(value: unknown): boolean {
  return isObject(value) && (value.iotEdge == null || typeof value.iotEdge === 'boolean');
}

function isParentScopes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 65_536) return false;
  for (let index = 0; index < value.length; index++) {
    if (typeof value[index] !== 'string') return false;
  }
  return true;
}
