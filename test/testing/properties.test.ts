import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { nearMisses } from '../../src/fixtures/index.js';
import {
  isDeviceJob,
  isJobResponse,
  isTwin,
  parseHubError,
  type Twin,
  validateJobRequest,
} from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { runs } from '../support/runs.js';
import { create, get, twinJob } from './support/calls.js';

/** A hub with two devices, a module, and every job on all of them. */
function hubOfAll(twin: Twin) {
  const twins = [
    { ...twin, deviceId: 'a', moduleId: null },
    { deviceId: 'a', moduleId: 'm' },
  ];
  return createFakeHub({ twins, matches: () => true });
}

test('every job that a guard takes runs to its end, and all that is said of it the guards take', () => {
  fc.assert(
    fc.property(arbitraries.JobRequest(), arbitraries.Twin(), (job, twin) => {
      const hub = hubOfAll(twin);
      // At once: the start times that are drawn lie in the past, or so far ahead that the job never runs.
      const created = create(hub, 'j1', { ...job, startTime: undefined });
      if (created.status !== 200) {
        // The only reason: legal payloads may nest deeper than the fake hub takes.
        expect(parseHubError(created).message).toMatch(/nests too deep/);
        return;
      }
      for (const step of [0, 1000, 400_000_000]) {
        hub.advance(step);
        expect(isJobResponse(get(hub, 'j1'))).toBe(true);
        expect(hub.deviceJobs().every(isDeviceJob)).toBe(true);
        expect(hub.twins().every(isTwin)).toBe(true);
      }
    }),
    { numRuns: runs(0.5) },
  );
});

test.each(nearMisses.JobRequest.map((miss) => [miss.reason, miss] as const))(
  'a near miss is refused with 400 or 412, and written down with its issue: %s',
  (_because, miss) => {
    const hub = createFakeHub({ matches: () => true });
    const body = JSON.stringify(miss.value());
    const { status } = create(hub, 'j1', body);
    const result = validateJobRequest(JSON.parse(body));
    // What JSON cannot carry is gone before it comes to a hub.
    if (result.ok) return expect(status).toBe(200);
    expect(status).toBe(status === 412 ? 412 : 400);
    expect(hub.requests[0]?.issues).toEqual(result.issues);
    expect(hub.jobs()).toEqual([]);
  },
);

test('writing a patch twice is the same as once, but for the versions', () => {
  fc.assert(
    fc.property(arbitraries.TwinPatch(), arbitraries.Twin(), (updateTwin, twin) => {
      const hub = hubOfAll(twin);
      const write = (id: string) => {
        create(hub, id, twinJob({ updateTwin }));
        hub.advance(2000);
        return hub.twins().map(({ tags, properties }) => {
          const { $version, $metadata, ...desired } = properties?.desired ?? {};
          return { tags, desired };
        });
      };
      const once = write('once');
      expect(write('twice')).toEqual(once);
    }),
    { numRuns: runs(0.5) },
  );
});

test('the same calls are answered alike by two hubs', () => {
  fc.assert(
    fc.property(arbitraries.JobRequest(), fc.array(fc.string(), { maxLength: 5 }), (job, ids) => {
      const answers = [createFakeHub(), createFakeHub()].map((hub) =>
        ids.flatMap((id) => [create(hub, encodeURIComponent(id), job), hub.advance(500)]),
      );
      expect(answers[0]).toEqual(answers[1]);
    }),
    { numRuns: runs(0.5) },
  );
});
