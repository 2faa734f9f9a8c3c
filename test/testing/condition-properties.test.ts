import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { formatQueryCondition } from '../../src/query/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { conditions } from '../query/support/conditions.js';
import { runs } from '../support/runs.js';
import { create, methodJob, read } from './support/calls.js';

/** True, false, and neither: what a condition is that compares what is not there. */
type Truth = 'T' | 'F' | 'U';

/** A condition, and what it is for the device. */
type Judged = [text: string, truth: Truth];

const device = { deviceId: 'pump-1', tags: { floor: 3 } };
const LEAVES: Judged[] = [
  ['tags.floor = 3', 'T'],
  ["deviceId IN ['pump-1', 'pump-2']", 'T'],
  ['tags.floor > 3', 'F'],
  ['IS_DEFINED(tags.site)', 'F'],
  ["tags.site = 'Lyon'", 'U'],
  ["tags.floor != '3'", 'U'],
];

// As the page on logical operators of Cosmos DB has them.
const NOT: Record<Truth, Truth> = { T: 'F', F: 'T', U: 'U' };
const AND: Record<Truth, Record<Truth, Truth>> = {
  T: { T: 'T', F: 'F', U: 'U' },
  F: { T: 'F', F: 'F', U: 'F' },
  U: { T: 'U', F: 'F', U: 'U' },
};
const OR: Record<Truth, Record<Truth, Truth>> = {
  T: { T: 'T', F: 'T', U: 'T' },
  F: { T: 'T', F: 'F', U: 'U' },
  U: { T: 'T', F: 'U', U: 'U' },
};

const { judged } = fc.letrec<{ judged: Judged }>((tie) => {
  const pair = fc.tuple(tie('judged'), tie('judged'));
  return {
    judged: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'judged' },
      fc.constantFrom(...LEAVES),
      tie('judged').map(([text, truth]): Judged => [`NOT (${text})`, NOT[truth]]),
      pair.map(([[a, x], [b, y]]): Judged => [`(${a}) AND (${b})`, AND[x][y]]),
      pair.map(([[a, x], [b, y]]): Judged => [`(${a}) OR (${b})`, OR[x][y]]),
    ),
  };
});

test('AND, OR and NOT of true, false and undefined are those of their tables', () => {
  fc.assert(
    fc.property(judged, ([queryCondition, truth]) => {
      const hub = createFakeHub({ twins: [device] });
      expect(create(hub, 'j1', methodJob({ queryCondition })).status).toBe(200);
      expect(hub.deviceJobs()).toHaveLength(truth === 'T' ? 1 : 0);
    }),
  );
});

test('every condition is evaluated for every twin, or refused', () => {
  fc.assert(
    fc.property(conditions, arbitraries.Twin(), (tree, twin) => {
      const queryCondition = formatQueryCondition(tree);
      const hub = createFakeHub({ twins: [{ ...twin, deviceId: 'a' }] });
      const { status, code } = read(create(hub, 'j1', methodJob({ queryCondition })));
      expect(['200 undefined', '400 ArgumentInvalid']).toContain(`${status} ${code}`);
      hub.advance(60_000);
      const ended = { 200: ['completed'], 400: [] }[status] ?? expect.fail();
      expect(hub.jobs().map((job) => job.status)).toEqual(ended);
    }),
    { numRuns: runs(2) },
  );
});
