// Imports all entry points as ESM.
import type { Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type HubError, isTwin, parseHubError, type Twin } from 'iothub-jobs-schema';
import { type Advice, adviseJobRequest } from 'iothub-jobs-schema/advice';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import { arbitraries, twinArbitrary } from 'iothub-jobs-schema/arbitraries';
import {
  completedTwinJobResponse,
  fixtures,
  hubErrorResponses,
  invalidTwins,
  type NearMiss,
  nearMisses,
} from 'iothub-jobs-schema/fixtures';
import {
  and,
  formatQueryCondition,
  parseQueryCondition,
  splitDeviceIds,
  where,
} from 'iothub-jobs-schema/query';
import { TwinSchema } from 'iothub-jobs-schema/schemas';
import {
  type jobRequest,
  type StandardSchemaV1,
  twinOf,
  validateTwinOf,
} from 'iothub-jobs-schema/standard';
import { createFakeHub, type FakeHub } from 'iothub-jobs-schema/testing';
import { applyEdits, checkText, measureUsage, type TextResult } from 'iothub-jobs-schema/text';
import type { JobResponse, TwinOf } from 'iothub-jobs-schema/types';

export const ajv: Ajv = addHubKeywords(new Ajv());
export const check = ajv.compile<Twin>(TwinSchema);
export const fromSchema = (twin: Static<typeof TwinSchema>): Twin => twin;

export const job: JobResponse = completedTwinJobResponse();
export const jobs: JobResponse[] = Object.values(fixtures.JobResponse).map((make) => make());
export const misses: readonly NearMiss[] = [...invalidTwins, ...nearMisses.TwinPatch];

fc.assert(fc.property(twinArbitrary(), (twin: Twin) => isTwin(twin)));
fc.assert(fc.property(arbitraries.JobStatus(), (status) => status !== 'unknown'));

const parsed = parseQueryCondition('tags.floor = 3');
export const start: number = parsed.ok ? parsed.condition.start : (parsed.issues[0]?.offset ?? 0);
// Conditions that you build need no offsets.
formatQueryCondition({ kind: 'path', steps: ['deviceId'] });
export const conditions: string[] = splitDeviceIds(['a']).map(
  (ids) => and(ids, where`b = ${1}`).text,
);

export const advice: Advice[] = adviseJobRequest(
  { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: { etag: '*', tags: {} } },
  { now: new Date() },
);
export const error: HubError = parseHubError(hubErrorResponses.coded());

export const hub: FakeHub = createFakeHub({ twins: [{ deviceId: 'a' }], tier: 'S2' });
hub.failNext(hubErrorResponses.html());
declare const tags: StandardSchemaV1<{ site: string }>;
export const ownTwin = twinOf({ tags });
export const ownTwinType: StandardSchemaV1.InferOutput<typeof ownTwin> = {};
export const requestType: StandardSchemaV1.InferInput<typeof jobRequest>['type'] =
  'scheduleUpdateTwin';
export const sites = (twin: TwinOf<{ site: string }>): string | undefined => twin.tags?.site;
const validated = validateTwinOf({ tags })({});
export const found: string | undefined = validated.issues
  ? validated.issues[0]?.message
  : validated.value.tags?.site;

// @ts-expect-error: an Ajv is needed.
addHubKeywords({});
// @ts-expect-error: the entity does not exist.
fixtures.Job;

export const checked: TextResult = checkText('{"deviceId": "a"}', { entity: 'Twin' });
const [fix] = checked.issues[0]?.fixes ?? [];
export const repaired: string = fix === undefined ? '' : applyEdits('{"deviceId": "a"}', fix.edits);
export const shares: number[] = measureUsage({}, 'Twin').map(({ used, limit }) => used / limit);
