import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { nearMisses } from '../../src/fixtures/index.js';
import {
  isDeviceJobList,
  isJobResponse,
  isTwinList,
  parseHubError,
  type Twin,
  validateJobRequest,
} from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { runs } from '../support/runs.js';
import { commandsArbitrary, EPOCH, type Model } from './support/commands.js';
import { createJob, getJob, twinJob } from './support/requests.js';

/** A hub with a device and a module, which every job targets. */
function createHub(twin: Twin) {
  const twins = [
    { ...twin, deviceId: 'a', moduleId: null },
    { deviceId: 'a', moduleId: 'm' },
  ];
  return createFakeHub({ twins, matches: () => true });
}

test('every valid job runs to its end, and the guards accept every response', () => {
  fc.assert(
    fc.property(arbitraries.JobRequest(), arbitraries.Twin(), (job, twin) => {
      const hub = createHub(twin);
      // Generated start times are in the past or too far in the future.
      const created = createJob(hub, 'j1', { ...job, startTime: undefined });
      if (created.status !== 200) {
        // Valid payloads may nest deeper than the fake hub accepts.
        expect(parseHubError(created).message).toMatch(/nests too deeply/);
        return;
      }
      for (const step of [0, 1000, 400_000_000]) {
        hub.advance(step);
        expect(isJobResponse(getJob(hub, 'j1'))).toBe(true);
        expect(isDeviceJobList(hub.deviceJobs())).toBe(true);
        expect(isTwinList(hub.twins())).toBe(true);
      }
    }),
    { numRuns: runs(0.5) },
  );
});

test.each(nearMisses.JobRequest.map((miss) => [miss.reason, miss] as const))(
  'rejectUnsupportedConditions rejects a near miss with 400 or 412, and records its issues: %s',
  (_reason, miss) => {
    const hub = createFakeHub({ matches: () => true, rejectUnsupportedConditions: true });
    const body = JSON.stringify(miss.value());
    const { status } = createJob(hub, 'j1', body);
    const result = validateJobRequest(JSON.parse(body));
    // Serialization removes the mistake from values that JSON cannot represent.
    if (result.ok) return expect(status).toBe(200);
    expect(status).toBe(status === 412 ? 412 : 400);
    expect(hub.requests[0]?.issues).toEqual(result.issues);
    expect(hub.jobs()).toEqual([]);
  },
);

test('applying a patch twice gives the same twin as applying it once, except for versions', () => {
  fc.assert(
    fc.property(arbitraries.TwinPatch(), arbitraries.Twin(), (updateTwin, twin) => {
      const hub = createHub(twin);
      const patch = (id: string) => {
        createJob(hub, id, twinJob({ updateTwin }));
        hub.advance(2000);
        return hub.twins().map(({ tags, properties }) => {
          const { $version, $metadata, ...desired } = properties?.desired ?? {};
          return { tags, desired };
        });
      };
      const once = patch('once');
      expect(patch('twice')).toEqual(once);
    }),
    { numRuns: runs(0.5) },
  );
});

test('two hubs return the same responses to the same requests', () => {
  fc.assert(
    fc.property(arbitraries.JobRequest(), fc.array(fc.string(), { maxLength: 5 }), (job, ids) => {
      const responses = [createFakeHub(), createFakeHub()].map((hub) =>
        ids.flatMap((id) => [createJob(hub, encodeURIComponent(id), job), hub.advance(500)]),
      );
      expect(responses[0]).toEqual(responses[1]);
    }),
    { numRuns: runs(0.5) },
  );
});

test('random requests in random order return what a simple model predicts, and the guards accept every response', () => {
  fc.assert(
    fc.property(commandsArbitrary(), (commands) => {
      const setup = () => ({
        model: { now: EPOCH, jobs: new Map() } satisfies Model,
        real: createFakeHub({ tier: 'S2', twins: [{ deviceId: 'pump-1' }] }),
      });
      fc.modelRun(setup, commands);
    }),
  );
});
