// Calls the three guards of every entity with every value.

import { describeIssue } from './issues.mjs';
import { valuesOf } from './values.mjs';

export async function readGuards(guards, load) {
  const catalog = await load('iothub-jobs-schema/fixtures');
  const entities = Object.keys(catalog.fixtures).sort();
  return valuesOf(catalog).flatMap(([name, make]) => {
    const value = make();
    return entities.map((entity) => `${name} as ${entity}: ${check(guards, entity, value)}`);
  });
}

function check(guards, entity, value) {
  const is = guards[`is${entity}`](value);
  const validated = guards[`validate${entity}`](value);
  const issues = validated.ok ? [] : validated.issues;
  const asserted = issuesThrown(guards, () => guards[`assert${entity}`](value));
  const texts = issues.map(describeIssue);
  const agree = is === validated.ok && texts.join() === asserted.map(describeIssue).join();
  if (!agree) return `the functions differ: ${is}, ${texts}, ${asserted.map(describeIssue)}`;
  return is ? 'accepted' : `rejected ${texts.join(' ')} ${guards.formatIssues(issues)}`;
}

function issuesThrown(guards, assert) {
  try {
    assert();
    return [];
  } catch (thrown) {
    if (guards.isValidationError(thrown) && thrown instanceof guards.ValidationError) {
      return thrown.issues;
    }
    throw thrown;
  }
}
