import { jobPlaces, moreJobPlaces } from './job.js';
import { lifePlaces } from './life.js';
import { eachOpen, type Place } from './place.js';
import { METHOD_PAYLOAD, moreSentPlaces, PATCH_PROPERTY, PATCH_TAGS } from './sent.js';
import { CONFIGURATIONS, twinPlaces } from './twin.js';

export type { Demand, Place } from './place.js';
export { OPEN } from './place.js';

/** The value itself. */
export const ALONE: Place = {
  name: 'alone',
  put: (value) => value,
  demands: { ...eachOpen('entity'), JobList: 'list' },
  bystanders: [],
};

const UNKNOWN: Place = {
  name: 'as an unknown member',
  put: (unknown) => ({ unknown }),
  demands: eachOpen('free'),
  bystanders: [],
};

/** Where a value meets each kind of rule: enough for what does not depend on the way to it. */
export const CORE_PLACES: readonly Place[] = [
  ALONE,
  UNKNOWN,
  CONFIGURATIONS,
  METHOD_PAYLOAD,
  PATCH_TAGS,
  PATCH_PROPERTY,
  ...jobPlaces,
];

/** Every place that there is. */
export const ALL_PLACES: readonly Place[] = [
  ...new Set([...CORE_PLACES, ...twinPlaces, ...moreJobPlaces, ...lifePlaces, ...moreSentPlaces]),
];
