import { type TwinOutput, twinOf, twinPatchOf, validateTwinOf } from 'iothub-jobs-schema/standard';
import { z } from 'zod';

const tags = z.looseObject({ site: z.string(), floors: z.array(z.number()) });
const desired = z.strictObject({ interval: z.number().min(1) });

/** The twin of a pump as returned by IoT Hub: its schema, validation function and type. */
export const pumpTwin = twinOf({ tags, desired });
export const validatePumpTwin = validateTwinOf({ tags, desired });
export type PumpTwin = TwinOutput<{ tags: typeof tags; desired: typeof desired }>;

/** A patch of the twin: properties are optional, and null deletes them. */
export const pumpPatch = twinPatchOf({
  desired: z.strictObject({ interval: z.number().nullish() }),
});
