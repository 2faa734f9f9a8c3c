// A typed fleet: interfaces for sections and payloads, readonly arrays and constants.
import { isJobRequest, measureTwinSection } from 'iothub-jobs-schema';
import { adviseJobRequest } from 'iothub-jobs-schema/advice';
import { createFakeHub, type FakeHub } from 'iothub-jobs-schema/testing';
import type {
  CloudToDeviceMethodRequest,
  JobRequest,
  ScheduleDeviceMethodJobRequest,
  ScheduleUpdateTwinJobRequest,
  SectionPatch,
  Twin,
  TwinOf,
  TwinPatch,
  TwinPatchOf,
} from 'iothub-jobs-schema/types';

interface Site {
  readonly city: string;
  floor?: number;
}
export interface PumpTags {
  site: Site;
  readonly floors: readonly number[];
  zones?: readonly { readonly id: string }[];
  pilot?: boolean | null;
}
export interface PumpDesired {
  interval: number;
  mode: 'eco' | 'fast';
}
export interface Reboot {
  delay: number;
  rooms: readonly string[];
}
export type Pump = TwinOf<PumpTags, PumpDesired>;
export type PumpPatch = TwinPatchOf<PumpTags, PumpDesired>;
export type PumpJob =
  | ScheduleDeviceMethodJobRequest<Reboot>
  | ScheduleUpdateTwinJobRequest<PumpPatch>;
export const jobOf = (updateTwin: PumpPatch): JobRequest<PumpPatch> => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin,
});

const TAGS = { site: { city: 'Lyon', floor: 1 }, floors: [1, 2], zones: [{ id: 'a' }] } as const;
declare const tags: PumpTags;
declare const desired: PumpDesired;
declare const reboot: Reboot;

// Methods first, since the order in which TypeScript compares types must not matter.
export const method: CloudToDeviceMethodRequest<Reboot> = { methodName: 'reboot', payload: reboot };
export const anyMethod: CloudToDeviceMethodRequest = method;
export const methodJob: ScheduleDeviceMethodJobRequest<Reboot> = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: method,
};
export const anyMethodJob: JobRequest = methodJob;

export const full: TwinPatchOf<PumpTags, PumpDesired> = {
  etag: '*',
  tags,
  properties: { desired },
};
export const part: TwinPatchOf<PumpTags> = {
  etag: '*',
  tags: { pilot: null, site: { floor: null } },
};
export const constant: TwinPatch = { etag: '*', tags: TAGS, properties: { desired: TAGS } };
export const patches: TwinPatch[] = [full, part, constant];

export const job: PumpJob = {
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  startTime: undefined,
  updateTwin: full,
};
export const anyJobs: JobRequest[] = [job, jobOf(full)];
export const advice: number = adviseJobRequest(job, {}).length;
export const kept: PumpTags['pilot'] =
  isJobRequest(job) && job.type === 'scheduleUpdateTwin' ? job.updateTwin.tags?.pilot : null;

export const pump: Pump = { deviceId: 'pump-1', tags, properties: { desired } };
export const constantTwin: TwinOf<typeof TAGS> = { tags: TAGS };
export const twins: Twin[] = [pump, constantTwin, { tags: TAGS }];
export const city: string | undefined = pump.tags?.site.city;
export const own: PumpTags | null | undefined = pump.tags;

export const sizes: number[] = [
  measureTwinSection(tags, 'tags').size.value,
  measureTwinSection(TAGS, 'tags').size.value,
  measureTwinSection(desired, 'desired').size.value,
  measureTwinSection(pump.tags ?? {}, 'tags').size.value,
];

export const hub: FakeHub<Pump> = createFakeHub<PumpTags, PumpDesired>({ twins: [pump] });
export const inferred = createFakeHub({
  twins: [{ deviceId: 'a', tags, properties: { desired } }],
  executionTimeMs: (twin) => twin.properties?.desired?.interval ?? 0,
});
export const inferredCity: string | undefined = inferred.twins()[0]?.tags?.site.city;
export const plainHub: FakeHub = createFakeHub({ twins: [{ deviceId: 'a', tags: TAGS }, pump] });

export function retag<Tags extends object>(tags: SectionPatch<Tags>): TwinPatchOf<Tags> {
  return { etag: '*', tags };
}
export const retagged: TwinPatch = retag<PumpTags>(tags);

type Dated = TwinPatchOf<{ since: Date }>;
type Running = TwinPatchOf<{ run: () => void }>;
type Counted = TwinOf<{ count: bigint }>;
type Mapped = CloudToDeviceMethodRequest<Map<string, 1>>;
// @ts-expect-error: JSON has no dates.
export const date: Dated = { etag: '*', tags: { since: new Date() } };
// @ts-expect-error: JSON has no functions.
export const run: Running = { etag: '*', tags: { run() {} } };
// @ts-expect-error: JSON has no bigint.
export const count: Counted = { tags: { count: 1n } };
// @ts-expect-error: JSON has no maps.
export const map: Mapped = { methodName: 'a', payload: new Map() };
// @ts-expect-error: the mode is one of two.
export const mode: PumpPatch = { etag: '*', properties: { desired: { mode: 'a' } } };
// @ts-expect-error: JSON has no dates.
export const patch: TwinPatch = { etag: '*', tags: { at: new Date() } };
// @ts-expect-error: JSON has no symbols.
measureTwinSection({ key: Symbol('a') }, 'tags');
// @ts-expect-error: JSON has no dates.
createFakeHub({ twins: [{ deviceId: 'a', tags: { since: new Date() } }] });
