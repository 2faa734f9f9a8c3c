// All fixtures and near misses of the package, each placed in a job or in a method request.

import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import type { GuardName } from './input.js';

/** A value on which all guards are to agree. */
export interface Case {
  readonly name: string;
  readonly guard: GuardName;
  readonly value: unknown;
}

type Entity = keyof typeof fixtures;

const job = (properties: object) => ({
  type: 'scheduleUpdateTwin',
  status: 'queued',
  ...properties,
});
const jobOfTwin = (twin: object) => job({ updateTwin: twin });

/** A job around an entity that is a part of it. */
const inJob: Partial<Record<Entity, (part: unknown) => unknown>> = {
  AuthenticationType: (authenticationType) => jobOfTwin({ authenticationType }),
  CloudToDeviceMethod: (cloudToDeviceMethod) => job({ cloudToDeviceMethod }),
  ConnectionState: (connectionState) => jobOfTwin({ connectionState }),
  DeviceCapabilities: (capabilities) => jobOfTwin({ capabilities }),
  DeviceId: (deviceId) => jobOfTwin({ deviceId }),
  DeviceJobStatistics: (deviceJobStatistics) => job({ deviceJobStatistics }),
  DeviceStatus: (status) => jobOfTwin({ status }),
  JobResponse: (response) => response,
  JobStatus: (status) => job({ status }),
  JobType: (type) => job({ type }),
  Timestamp: (endTime) => job({ endTime }),
  Twin: (updateTwin) => job({ updateTwin }),
  TwinPatch: (updateTwin) => job({ updateTwin }),
  TwinProperties: (properties) => jobOfTwin({ properties }),
  X509Thumbprint: (x509Thumbprint) => jobOfTwin({ x509Thumbprint }),
};

/** Every fixture and near miss that a job or a method to call can hold. */
export function catalogCases(): Case[] {
  const jobs = Object.entries(inJob).flatMap(([entity, place]) =>
    casesOf(entity as Entity, 'isJobResponse', place),
  );
  const request = (value: unknown) => value;
  return [
    ...jobs,
    ...casesOf('CloudToDeviceMethodRequest', 'isCloudToDeviceMethodRequest', request),
  ];
}

function casesOf(entity: Entity, guard: GuardName, place: (part: unknown) => unknown): Case[] {
  const valid = Object.entries<() => unknown>(fixtures[entity]).map(([name, make]) => ({
    name,
    guard,
    value: place(make()),
  }));
  const invalid = nearMisses[entity].map(({ reason, value }) => ({
    name: `${entity}: ${reason}`,
    guard,
    value: place(value()),
  }));
  return [...valid, ...invalid];
}
