import * as fc from 'fast-check';
import type { TwinList } from '../generated/types.js';
import { identifiedTwinArbitrary } from './twin.js';

/** A page of twins: none, or a few [T13]. */
export function twinListArbitrary(): fc.Arbitrary<TwinList> {
  return fc.array(identifiedTwinArbitrary(), { maxLength: 3 });
}
