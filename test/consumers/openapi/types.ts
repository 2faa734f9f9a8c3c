// The types that `generate-client.mjs` writes are ours, each: `tsc` reads this file, nobody runs it.
import type * as ours from 'iothub-jobs-schema/types';
import type { components, operations } from './client.generated.js';
import type { Equal } from './equal.js';

type Theirs = components['schemas'];
type Parameters = operations['cancelJob']['parameters'];
/** The parameters of a call, which ours has in one object. */
type ParametersOfCancel = {
  [K in keyof (Parameters['path'] & Parameters['query'])]: (Parameters['path'] &
    Parameters['query'])[K];
};

export const same: [
  Equal<ParametersOfCancel, ours.CancelJobParameters>,
  Equal<Theirs['AuthenticationType'], ours.AuthenticationType>,
  Equal<Theirs['CloudToDeviceMethod'], ours.CloudToDeviceMethod>,
  Equal<Theirs['CloudToDeviceMethodRequest'], ours.CloudToDeviceMethodRequest>,
  Equal<Theirs['ConnectionState'], ours.ConnectionState>,
  Equal<Theirs['DeviceCapabilities'], ours.DeviceCapabilities>,
  Equal<Theirs['DeviceId'], ours.DeviceId>,
  Equal<Theirs['DeviceJob'], ours.DeviceJob>,
  Equal<Theirs['DeviceJobList'], ours.DeviceJob[]>,
  Equal<Theirs['DeviceJobStatistics'], ours.DeviceJobStatistics>,
  Equal<Theirs['DeviceStatus'], ours.DeviceStatus>,
  Equal<Theirs['JobId'], ours.JobId>,
  Equal<Theirs['JobList'], ours.JobList>,
  Equal<Theirs['JobRequest'], ours.JobRequest>,
  Equal<Theirs['JobResponse'], ours.JobResponse>,
  Equal<Theirs['JobStatus'], ours.JobStatus>,
  Equal<Theirs['JobType'], ours.JobType>,
  Equal<Theirs['ScheduleDeviceMethodJobRequest'], ours.ScheduleDeviceMethodJobRequest>,
  Equal<Theirs['ScheduleUpdateTwinJobRequest'], ours.ScheduleUpdateTwinJobRequest>,
  Equal<Theirs['Timestamp'], ours.Timestamp>,
  Equal<Theirs['Twin'], ours.Twin>,
  Equal<Theirs['TwinPatch'], ours.TwinPatch>,
  Equal<Theirs['TwinProperties'], ours.TwinProperties>,
  Equal<Theirs['TwinPropertiesPatch'], ours.TwinPropertiesPatch>,
  Equal<Theirs['X509Thumbprint'], ours.X509Thumbprint>,
] = [
  ...([true, true, true, true, true] as const),
  ...([true, true, true, true, true] as const),
  ...([true, true, true, true, true] as const),
  ...([true, true, true, true, true] as const),
  ...([true, true, true, true, true] as const),
];
