import * as fc from 'fast-check';
import type { TwinPatch } from '../generated/types.js';
import { desiredPatchArbitrary, tagsPatchArbitrary } from './twin-section.js';

/** A patch of tags, of desired properties, or of both: no `#`, no `$`, no `null` in arrays [R13–R15]. */
export function twinPatchArbitrary(): fc.Arbitrary<TwinPatch> {
  const etag = fc.constant('*' as const);
  const tags = tagsPatchArbitrary();
  const desired = desiredPatchArbitrary();
  const properties = fc.record({ desired }, { noNullPrototype: true });
  const anyProperties = fc.record({ desired }, { requiredKeys: [], noNullPrototype: true });
  return fc.oneof(
    fc.record({ etag, tags }, { noNullPrototype: true }),
    fc.record({ etag, properties }, { noNullPrototype: true }),
    fc.record({ etag, tags, properties: anyProperties }, { noNullPrototype: true }),
  );
}
