import type { TwinOf } from 'iothub-jobs-schema';
import { type ComposedResult, validateTwinOf } from 'iothub-jobs-schema/standard';
import * as v from 'valibot';
import { floor, interval, site } from './pump-rules.js';

/** What the back end stores about a pump. */
export interface PumpTags {
  site: string;
  floor: number;
}

/** The settings that a pump should have. */
export interface PumpDesired {
  /** Seconds between two measurements. */
  interval: number;
}

/** What a pump reports about its own state. */
export interface PumpReported {
  firmware: string;
}

/** The twin of a pump as IoT Hub returns it. A section that was never written is absent. */
export type PumpTwin = TwinOf<PumpTags, PumpDesired, PumpReported>;

/**
 * Validates the twin of a pump by the rules of IoT Hub, and then by those of pumps. Unknown properties are kept, since other
 * programs write to the same twin.
 */
export const validatePumpTwin: (value: unknown) => ComposedResult<PumpTwin> =
  /* @__PURE__ */ validateTwinOf({
    tags: v.looseObject({ site, floor }),
    desired: v.looseObject({ interval }),
    reported: v.looseObject({ firmware: v.string() }),
  });
