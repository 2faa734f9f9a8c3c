import * as v from 'valibot';

// The rules of pumps, for twins and for patches.

export const site: v.GenericSchema<string> = v.pipe(v.string(), v.minLength(1));

export const floor: v.GenericSchema<number> = v.pipe(v.number(), v.integer());

/** Seconds. */
export const interval: v.GenericSchema<number> = v.pipe(v.number(), v.integer(), v.minValue(1));
