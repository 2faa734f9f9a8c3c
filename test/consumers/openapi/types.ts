// Where the generated types and ours meet: `tsc` reads this file, nobody runs it. Where the two differ, the words there
// are the reason.
import type * as ours from 'iothub-jobs-schema/types';
import type { components, operations } from './client.generated.js';

type Theirs = components['schemas'];

/** Whether the two are the same type, to the last modifier, not only assignable. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const same: [
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
  Equal<Theirs['JobStatus'], ours.JobStatus>,
  Equal<Theirs['JobType'], ours.JobType>,
  Equal<Theirs['Timestamp'], ours.Timestamp>,
  Equal<Theirs['X509Thumbprint'], ours.X509Thumbprint>,
  Equal<Theirs['ScheduleDeviceMethodJobRequest'], ours.ScheduleDeviceMethodJobRequest>,
] = [
  ...([true, true, true, true, true, true, true, true] as const),
  ...([true, true, true, true, true, true, true, true] as const),
];

type Parameters = operations['cancelJob']['parameters'];

/** The parameters of a call, which ours has in one object. */
export const parameters: Equal<
  Parameters['path'] & Parameters['query'] extends infer P ? { [K in keyof P]: P[K] } : never,
  ours.CancelJobParameters
> = true;

/** The sections of a twin differ, as below; what holds them is else the same. */
export const sameButForSections: [
  Equal<Omit<Theirs['Twin'], Sections>, Omit<ours.Twin, Sections>>,
  Equal<keyof Theirs['Twin'], keyof ours.Twin>,
  Equal<keyof Theirs['TwinProperties'], keyof ours.TwinProperties>,
  Equal<Omit<Theirs['TwinPatch'], Sections>, Omit<ours.TwinPatch, Sections>>,
  Equal<keyof Theirs['TwinPatch'], keyof ours.TwinPatch>,
  Equal<keyof Theirs['TwinPropertiesPatch'], keyof ours.TwinPropertiesPatch>,
  Equal<Omit<Theirs['JobResponse'], 'updateTwin'>, Omit<ours.JobResponse, 'updateTwin'>>,
  Equal<keyof Theirs['JobResponse'], keyof ours.JobResponse>,
  Equal<
    Omit<Theirs['ScheduleUpdateTwinJobRequest'], 'updateTwin'>,
    Omit<ours.ScheduleUpdateTwinJobRequest, 'updateTwin'>
  >,
  Equal<keyof Theirs['ScheduleUpdateTwinJobRequest'], keyof ours.ScheduleUpdateTwinJobRequest>,
] = [true, true, true, true, true, true, true, true, true, true];
type Sections = 'tags' | 'properties' | 'configurations';

declare const theirs: { [K in keyof Theirs]: Theirs[K] };
declare const tags: ours.TwinObject;

// @ts-expect-error: a member of ours may be `undefined`, which counts as absent; the document is of JSON, which has none.
export const theirTags: Theirs['TwinTags'] = tags;
// @ts-expect-error: items of arrays are `unknown` there, since a generated type cannot be an array of itself.
export const ourTags: ours.TwinObject = theirs.TwinTags;
// @ts-expect-error: `$metadata` is typed by hand; the document, as the guards, does not check what is in it [W3].
export const ourMetadata: ours.TwinPropertySection['$metadata'] =
  theirs.TwinPropertySection.$metadata;
// @ts-expect-error: `configurations` is typed by hand too, and not checked [T10].
export const ourConfigurations: ours.TwinConfigurations = theirs.TwinConfigurations;
