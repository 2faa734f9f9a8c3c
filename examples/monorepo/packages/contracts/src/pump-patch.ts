import type { SectionPatch, TwinPatchOf } from 'iothub-jobs-schema';
import { type ComposedResult, validateTwinPatchOf } from 'iothub-jobs-schema/standard';
import * as v from 'valibot';
import { floor, interval, site } from './pump-rules.js';
import type { PumpDesired, PumpTags } from './pump-twin.js';

/** A patch of a pump: `null` deletes a property. */
export type PumpPatch = TwinPatchOf<SectionPatch<PumpTags>, SectionPatch<PumpDesired>>;

/** Validates a patch. Unknown properties are rejected, since the job would write them to every pump. */
export const validatePumpPatch: (value: unknown) => ComposedResult<PumpPatch> =
  /* @__PURE__ */ validateTwinPatchOf({
    tags: v.strictObject({ site: writable(site), floor: writable(floor) }),
    desired: v.strictObject({ interval: writable(interval) }),
  });

function writable<Value>(schema: v.GenericSchema<Value>) {
  return v.exactOptional(v.nullable(schema));
}
