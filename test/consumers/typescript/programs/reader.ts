// Reads the declarations of `inferred.ts`. A type that could not be found there would be `any`, and take what is wrong.
import { answers, check, drawn, job, misses, parsed, refusal, schemas, twins } from 'inferred';

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
export const ofMiss: number | undefined = misses[0]?.because;
// @ts-expect-error: a result may hold no condition.
export const ofQuery: string = parsed.condition;
// @ts-expect-error: an arbitrary draws twins.
export const ofDrawn: string = drawn[0].generate;
// @ts-expect-error: a section may be absent.
export const ofSchema: string = schemas.TwinSchema.static.tags.site;
