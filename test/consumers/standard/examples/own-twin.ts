import { type TwinOutput, twinOf, twinPatchOf, validateTwinOf } from 'iothub-jobs-schema/standard';
import { z } from 'zod';

const tags = z.looseObject({ site: z.string(), floors: z.array(z.number()) });
const desired = z.strictObject({ interval: z.number().min(1) });

/** What a hub returns of a pump: a schema, its validation alone, and its type. */
export const pumpTwin = twinOf({ tags, desired });
export const validatePumpTwin = validateTwinOf({ tags, desired });
export type PumpTwin = TwinOutput<{ tags: typeof tags; desired: typeof desired }>;

/** What is sent to a pump: what is left out is kept, and null deletes. */
export const pumpPatch = twinPatchOf({
  desired: z.strictObject({ interval: z.number().nullish() }),
});
