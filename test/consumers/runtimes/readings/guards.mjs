// Every guard on every value: what the three functions of an entity say.

import { describeIssue } from './issues.mjs';
import { valuesOf } from './values.mjs';

export async function readGuards(face, load) {
  const catalog = await load('iothub-jobs-schema/fixtures');
  const entities = Object.keys(catalog.fixtures).sort();
  return valuesOf(catalog).flatMap(([name, make]) => {
    const value = make();
    return entities.map((entity) => `${name} as ${entity}: ${judge(face, entity, value)}`);
  });
}

function judge(face, entity, value) {
  const is = face[`is${entity}`](value);
  const validated = face[`validate${entity}`](value);
  const issues = validated.ok ? [] : validated.issues;
  const asserted = issuesThrown(face, () => face[`assert${entity}`](value));
  const texts = issues.map(describeIssue);
  const agree = is === validated.ok && texts.join() === asserted.map(describeIssue).join();
  if (!agree) return `the functions differ: ${is}, ${texts}, ${asserted.map(describeIssue)}`;
  return is ? 'accepted' : `refused ${texts.join(' ')} ${face.formatIssues(issues)}`;
}

function issuesThrown(face, assert) {
  try {
    assert();
    return [];
  } catch (thrown) {
    if (face.isValidationError(thrown) && thrown instanceof face.ValidationError) {
      return thrown.issues;
    }
    throw thrown;
  }
}
