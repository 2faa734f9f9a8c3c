// Where the types of the plain `openapi-typescript` and ours differ, and why; what holds these parts is the same. `tsc` reads
// this file, nobody runs it.
import type * as ours from 'iothub-jobs-schema/types';
import type { Equal } from './equal.js';
import type { components } from './plain.generated.js';

type Theirs = components['schemas'];
type Sections = 'tags' | 'properties' | 'configurations';

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
declare const patch: { etag: '*' };
export const ourPatch: ours.TwinPatch = patch;
// @ts-expect-error: that a patch has something to write [R14] is a union there; of ours, the guard says it.
export const theirPatch: Theirs['TwinPatch'] = patch;
