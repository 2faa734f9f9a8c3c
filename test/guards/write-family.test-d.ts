import { expectTypeOf, test } from 'vitest';
import type * as types from '../../src/types.js';
import type { Members } from './members.js';

test('what may be left out may not be null, but for the branch that is not used', () => {
  type Start = Members<types.ScheduleUpdateTwinJobRequest>['startTime'];
  type Unused = Members<types.ScheduleUpdateTwinJobRequest>['cloudToDeviceMethod'];
  expectTypeOf<Start>().toEqualTypeOf<{ type: string; optional: true }>();
  expectTypeOf<Unused>().toEqualTypeOf<{ type: null; optional: true }>();
  expectTypeOf<types.TwinPatch['etag']>().toEqualTypeOf<'*'>();
});
