import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import type { Twin } from '../../src/index.js';
import { formatQueryCondition } from '../../src/query/index.js';
import { createFakeHub, explainMatch, type PathValue } from '../../src/testing/index.js';
import { conditions } from '../query/support/conditions.js';
import { runs } from '../support/runs.js';
import { createJob, methodJob } from './support/requests.js';

const pump: Twin = { deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3, on: true } };

const SITE = ['tags.site', 'Lyon'];
const FLOOR = ['tags.floor', 3];
const ON = ['tags.on', true];

/** Returns the part of each reason, with its value and the values of its paths. */
function explain(condition: string, twin = pump): unknown[] {
  const textOf = ({ text, range: { start, end } }: PathValue) => {
    expect(condition.slice(start, end)).toBe(text);
    return text;
  };
  return (explainMatch(condition, twin).reasons ?? []).map((reason) =>
    reason.kind === 'collection'
      ? reason.collection
      : [textOf(reason), reason.value, reason.paths.map((path) => [textOf(path), path.value])],
  );
}

describe('explainMatch', () => {
  test.each(['*', 'FROM devices', "tags.site = 'Lyon'", 'tags.floor > 9 OR tags.on'])(
    'returns no reasons if the twin matches %s',
    (condition) => {
      expect(explainMatch(condition, pump)).toEqual({ matches: true });
    },
  );

  test.each<[string, unknown[]]>([
    ["tags.site = 'Turin'", [["tags.site = 'Turin'", false, [SITE]]]],
    ['tags.floor > 9 AND tags.on', [['tags.floor > 9', false, [FLOOR]]]],
    [
      'tags.a = 1 OR (tags.on AND tags.floor < 2)',
      [
        ['tags.a = 1', undefined, [['tags.a', undefined]]],
        ['tags.floor < 2', false, [FLOOR]],
      ],
    ],
    ["tags.floor = '3'", [["tags.floor = '3'", undefined, [FLOOR]]]],
    ['tags.floor', [['tags.floor', 3, [FLOOR]]]],
    ['IS_DEFINED(tags.a)', [['IS_DEFINED(tags.a)', false, [['tags.a', undefined]]]]],
    ['NOT tags.on', [['NOT tags.on', false, [ON]]]],
    ["NOT (tags.none < 2 OR tags.site <> 'Lyons')", [["tags.site <> 'Lyons'", true, [SITE]]]],
    [
      'NOT (tags.on AND (tags.none = 1 OR tags.floor = 3))',
      [
        ['tags.on', true, [ON]],
        ['tags.floor = 3', true, [FLOOR]],
      ],
    ],
    ['NOT (NOT (tags.on AND tags.floor = 4))', [['tags.floor = 4', false, [FLOOR]]]],
    ['NOT NOT NOT tags.on', [['NOT tags.on', false, [ON]]]],
    ['NOT NOT tags.floor', [['tags.floor', 3, [FLOOR]]]],
    [
      'NOT (tags.floor = 9 OR NOT (tags.on AND tags.floor = 4 AND tags.b = 1))',
      [
        ['tags.floor = 4', false, [FLOOR]],
        ['tags.b = 1', undefined, [['tags.b', undefined]]],
      ],
    ],
    ['NOT (tags.on AND tags.b = 1)', [['tags.b = 1', undefined, [['tags.b', undefined]]]]],
    ['NOT tags.floor', [['tags.floor', 3, [FLOOR]]]],
    ['-tags.floor', [['-tags.floor', -3, [FLOOR]]]],
    [
      'tags.floor NIN [3, tags.c]',
      [['tags.floor NIN [3, tags.c]', false, [FLOOR, ['tags.c', undefined]]]],
    ],
    ['tags.floor > -tags.d', [['tags.floor > -tags.d', undefined, [FLOOR, ['tags.d', undefined]]]]],
    [
      'tags.floor = (tags.e OR tags.on)',
      [['tags.floor = (tags.e OR tags.on)', undefined, [FLOOR, ['tags.e', undefined], ON]]],
    ],
  ])('names the parts of %s that are not true', (condition, reasons) => {
    expect(explain(condition)).toEqual(reasons);
  });

  test('names the collection that the twin is not in', () => {
    const module: Twin = { ...pump, moduleId: 'filter' };
    expect(explain('*', module)).toEqual(['devices']);
    expect(explain('FROM devices.modules WHERE tags.a = 1')).toEqual(['devices.modules']);
    expect(explain('FROM devices.modules', module)).toEqual([]);
    expect(explain('FROM devices WHERE tags.floor = 1')).toEqual([
      ['tags.floor = 1', false, [FLOOR]],
    ]);
  });

  test.each(['tags.site =', 'tags.site = Lyon'])(
    'throws a RangeError for %s, which the fake hub cannot evaluate',
    (condition) => {
      expect(() => explainMatch(condition, pump)).toThrow(RangeError);
      expect(() => explainMatch(condition, pump)).toThrow('cannot evaluate the query condition');
    },
  );

  test('agrees with the devices that a job of the fake hub targets', () => {
    fc.assert(
      fc.property(conditions, arbitraries.Twin(), (generated, generatedTwin) => {
        const condition = formatQueryCondition(generated);
        const hub = createFakeHub({ twins: [{ ...generatedTwin, deviceId: 'd' }] });
        const [target] = hub.twins() as [Twin];
        let matches: boolean;
        try {
          matches = explainMatch(condition, target).matches;
        } catch {
          return;
        }
        createJob(hub, 'job', methodJob({ queryCondition: condition }));
        hub.advance(1000);
        expect(hub.deviceJobs().length > 0).toBe(matches);
      }),
      { numRuns: runs(1) },
    );
  });
});
