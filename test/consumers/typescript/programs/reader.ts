// Uses the declarations of `inferred.ts`. If a type there were `any`, there would be no error to expect.
import {
  check,
  errorResponse,
  hub,
  hubJobs,
  job,
  misses,
  parsed,
  responses,
  sampled,
  schemas,
  twins,
  validated,
} from 'inferred';

export const status: string = job.status;
// @ts-expect-error: the status is one of a list.
export const ofJob: 'done' = job.status;
// @ts-expect-error: the elements are responses.
export const ofResponses: string[] = responses([]);
// @ts-expect-error: a result may have no value.
export const ofResult: string = check({}).value;
// @ts-expect-error: a version is a number.
export const ofTwin: string | undefined = twins[0]?.version;
// @ts-expect-error: a status is a number.
export const ofErrorResponse: string = errorResponse.status;
// @ts-expect-error: a reason is a string.
export const ofMiss: number | undefined = misses[0]?.reason;
// @ts-expect-error: a result may have no condition.
export const ofQuery: string = parsed.condition;
// @ts-expect-error: an arbitrary is not a string.
export const ofSampled: string = sampled[0].generate;
// @ts-expect-error: a section may be absent.
export const ofSchema: string = schemas.TwinSchema.static.tags.site;
// @ts-expect-error: the result of a Standard Schema is an object.
export const ofStandard: string = validated;
// @ts-expect-error: a status is a number.
export const ofHub: string = hub.handle({ method: 'GET', url: '/' }).status;
// @ts-expect-error: a job is not a string.
export const ofHubJobs: string | undefined = hubJobs[0];
