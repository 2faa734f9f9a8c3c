import type { TwinOf } from 'iothub-jobs-schema';
import { type ComposedResult, validateTwinOf } from 'iothub-jobs-schema/standard';
import * as v from 'valibot';
import { floor, interval, site } from './pump-rules.js';

/** What the back end knows of a pump. */
export interface PumpTags {
  site: string;
  floor: number;
}

/** What the back end wants of a pump. */
export interface PumpDesired {
  /** Seconds from one measurement to the next. */
  interval: number;
}

/** What a pump says of itself. */
export interface PumpReported {
  firmware: string;
}

/** The twin of a pump, as a hub returns it. A section that was never written is absent. */
export type PumpTwin = TwinOf<PumpTags, PumpDesired, PumpReported>;

/**
 * The twin of a pump, or what is wrong with it: by the rules of a hub first, then by those of pumps. Members that nobody here
 * knows are kept, since other programs write to the same twin.
 */
export const validatePumpTwin: (value: unknown) => ComposedResult<PumpTwin> =
  /* @__PURE__ */ validateTwinOf({
    tags: v.looseObject({ site, floor }),
    desired: v.looseObject({ interval }),
    reported: v.looseObject({ firmware: v.string() }),
  });
