import * as fc from 'fast-check';
import type { TwinPatch } from '../generated/types.js';
import { deviceIdArbitrary } from './device-id.js';
import { desiredPatchArbitrary, tagsPatchArbitrary } from './twin-section.js';

/** A patch of tags, of desired properties, or of both, sometimes with properties that have no effect: no `#`, no `$`, no `null` in arrays [R13–R15]. */
export function twinPatchArbitrary(): fc.Arbitrary<TwinPatch> {
  const etag = fc.constant('*' as const);
  const tags = tagsPatchArbitrary();
  const desired = desiredPatchArbitrary();
  const reported = fc.constant(undefined).map(() => ({}));
  const properties = fc.record(
    { desired, reported },
    { requiredKeys: ['desired'], noNullPrototype: true },
  );
  const anyProperties = fc.record({ desired, reported }, optional);
  const withoutEffect = fc.record(
    {
      deviceId: fc.option(deviceIdArbitrary()),
      moduleId: fc.constant(null),
      version: fc.constant(null),
    },
    optional,
  );
  const patch: fc.Arbitrary<TwinPatch> = fc.oneof(
    fc.record({ etag, tags }, { noNullPrototype: true }),
    fc.record({ etag, properties }, { noNullPrototype: true }),
    fc.record({ etag, tags, properties: anyProperties }, { noNullPrototype: true }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: patch },
    {
      weight: 1,
      arbitrary: fc.tuple(patch, withoutEffect).map(([own, more]) => ({ ...own, ...more })),
    },
  );
}

/** Options of a record whose properties may all be absent. */
const optional = { requiredKeys: [], noNullPrototype: true } satisfies fc.RecordConstraints<never>;
