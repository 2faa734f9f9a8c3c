// Reads the declarations of `inferred.ts`. A type that could not be found there would be `any`, and take what is wrong.
import {
  answers,
  check,
  drawn,
  hub,
  hubJobs,
  job,
  judged,
  misses,
  parsed,
  refusal,
  schemas,
  twins,
} from 'inferred';

export const status: string = job.status;
// @ts-expect-error: the status is one of a list.
export const ofJob: 'done' = job.status;
// @ts-expect-error: what is filtered are answers.
export const ofAnswers: string[] = answers([]);
// @ts-expect-error: a result may hold no value.
export const ofResult: string = check({}).value;
// @ts-expect-error: a version is a number.
export const ofTwin: string | undefined = twins[0]?.version;
// @ts-expect-error: a status is a number.
export const ofRefusal: string = refusal.status;
// @ts-expect-error: a near miss says why in words.
export const ofMiss: number | undefined = misses[0]?.reason;
// @ts-expect-error: a result may hold no condition.
export const ofQuery: string = parsed.condition;
// @ts-expect-error: an arbitrary draws twins.
export const ofDrawn: string = drawn[0].generate;
// @ts-expect-error: a section may be absent.
export const ofSchema: string = schemas.TwinSchema.static.tags.site;
// @ts-expect-error: a result of a Standard Schema is an object.
export const ofStandard: string = judged;
// @ts-expect-error: a fake hub answers with a status.
export const ofHub: string = hub.handle({ method: 'GET', url: '/' }).status;
// @ts-expect-error: a fake hub lists jobs.
export const ofHubJobs: string | undefined = hubJobs[0];
