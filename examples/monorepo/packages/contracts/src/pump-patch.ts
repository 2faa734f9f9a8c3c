import type { SectionPatch, TwinPatchOf } from 'iothub-jobs-schema';
import { type ComposedResult, validateTwinPatchOf } from 'iothub-jobs-schema/standard';
import * as v from 'valibot';
import { floor, interval, site } from './pump-rules.js';
import type { PumpDesired, PumpTags } from './pump-twin.js';

/** What a job writes to pumps: a member that is left out stays as it is, `null` deletes one. */
export type PumpPatch = TwinPatchOf<SectionPatch<PumpTags>, SectionPatch<PumpDesired>>;

/** The patch, or what is wrong with it. A member that nobody here knows is refused: it would be written to every pump. */
export const validatePumpPatch: (value: unknown) => ComposedResult<PumpPatch> =
  /* @__PURE__ */ validateTwinPatchOf({
    tags: v.strictObject({ site: writable(site), floor: writable(floor) }),
    desired: v.strictObject({ interval: writable(interval) }),
  });

function writable<Value>(schema: v.GenericSchema<Value>) {
  return v.exactOptional(v.nullable(schema));
}
