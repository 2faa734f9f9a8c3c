import { expectTypeOf, test } from 'vitest';
import * as face from '../../src/index.js';
import type * as types from '../../src/types.js';

test('a guard fits Array.filter', () => {
  const jobs = [{}, null].filter(face.isJobResponse);
  expectTypeOf(jobs).toExtend<types.JobResponse[]>();
  const unknowns: unknown[] = [];
  expectTypeOf(unknowns.filter(face.isJobRequest)).toEqualTypeOf<types.JobRequest[]>();
});
