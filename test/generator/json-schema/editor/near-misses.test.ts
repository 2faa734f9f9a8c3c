// What an editor shows for each near miss: one message at the right place.

import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../../src/fixtures/index.js';
import { entities } from '../../../support/entities.js';
import { throughJson } from '../../../support/json.js';
import { issuesOf } from '../agreement.js';
import { rulesNotChecked } from '../rules-not-checked.js';
import { offsetsOf, openEditor } from './language-service.js';

const inFiles = entities.filter(({ schema }) => schema.type !== 'string').map(({ name }) => name);

/** Returns the near misses of an entity as JSON texts, with the rule that the text breaks and that editors check. */
function missesOf(entity: keyof typeof nearMisses) {
  return nearMisses[entity].map(({ reason, path, value }) => {
    const json = throughJson(value());
    const [issue] = json === undefined ? [] : issuesOf(entity, json);
    const code = issue?.code ?? 'valid JSON, or none';
    const isChecked = issue !== undefined && !rulesNotChecked(entity).includes(issue.code);
    return { reason, path, text: JSON.stringify(json), code, isChecked };
  });
}

describe.each(inFiles)('the editor schema of %s', (entity) => {
  const { diagnose } = openEditor(entity);

  test.each(Object.entries(fixtures[entity]))('has no message for %s', async (_name, make) => {
    expect(await diagnose(JSON.stringify(make()))).toEqual([]);
  });

  test.each(missesOf(entity).filter(({ isChecked }) => isChecked))(
    'has one message, at the right place: $reason',
    async ({ text, path }) => {
      const problems = await diagnose(text);
      expect(problems.map(({ message }) => message)).toHaveLength(1);
      expect(problems[0]?.message).not.toMatch(/the pattern of|Matches a schema/);
      expect(offsetsOf(text, path)).toContain(problems[0]?.range.start.character);
    },
  );
});

test('the other near misses break rules that JSON Schema cannot express, or none in JSON', () => {
  const counts: Record<string, number> = {};
  for (const { code, isChecked } of inFiles.flatMap(missesOf)) {
    if (!isChecked) counts[code] = (counts[code] ?? 0) + 1;
  }
  expect(counts).toEqual({
    'connect-timeout-above-response-timeout': 3,
    'method-name-length': 3,
    'payload-size': 10,
    'query-condition-parentheses': 2,
    'query-condition-string': 2,
    'twin-key-size': 5,
    'twin-size': 7,
    'twin-string-size': 6,
    'twin-values': 5,
    'valid JSON, or none': 13,
  });
});

test.each([
  ['JobRequest', '{"type":"export"}', 'Must be one of scheduleDeviceMethod, scheduleUpdateTwin.'],
  ['JobRequest', '{"queryCondition":"*"}', 'Missing property "type".'],
  [
    'JobRequest',
    '{"type":"scheduleDeviceMethod","queryCondition":"SELECT *","cloudToDeviceMethod":{"methodName":"a"}}',
    'Must be the condition only: IoT Hub accepts a job whose condition begins with SELECT, but the job always fails.',
  ],
  ['TwinPatch', '{"etag":"*"}', 'Must have tags or properties.desired, or both.'],
  ['TwinPatch', '{"etag":"AAA=","tags":{}}', 'Must be "*".'],
  [
    'TwinPatch',
    '{"etag":"*","tags":{"site.floor":1}}',
    'Is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed.',
  ],
  [
    'TwinPatch',
    '{"etag":"*","tags":{"list":[null]}}',
    'Must not be null: null in an array does not delete anything.',
  ],
  [
    'CloudToDeviceMethodRequest',
    '{"methodName":"a","responseTimeoutInSeconds":"30"}',
    'Must be an integer from 5 to 300 seconds.',
  ],
] as const)('the editor schema of %s has a message for %s', async (entity, text, message) => {
  const problems = await openEditor(entity).diagnose(text);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});
