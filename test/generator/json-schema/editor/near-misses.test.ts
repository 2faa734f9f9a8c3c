// What an editor shows for each near miss: one message at the right place.

import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../../src/fixtures/index.js';
import { entities } from '../../../support/entities.js';
import { throughJson } from '../../../support/json.js';
import { issuesOf } from '../agreement.js';
import { rulesNotChecked } from '../rules-not-checked.js';
import { offsetsOf, openEditor } from './language-service.js';

const edited = entities.filter(({ schema }) => schema.type !== 'string').map(({ name }) => name);

function missesOf(entity: keyof typeof nearMisses) {
  return nearMisses[entity].map(({ reason, path, value }) => {
    const json = throughJson(value());
    const issues = json === undefined ? [] : issuesOf(entity, json);
    return { entity, reason, path, text: JSON.stringify(json), code: issues[0]?.code };
  });
}

const all = edited.flatMap(missesOf);
const invalidInJson = all.filter(({ code }) => code !== undefined);

describe.each(edited)('the editor schema of %s', (entity) => {
  const { diagnose } = openEditor(entity);

  test.each(Object.entries(fixtures[entity]))('has no message for %s', async (_name, make) => {
    expect(await diagnose(JSON.stringify(make()))).toEqual([]);
  });

  test.each(
    missesOf(entity).filter(({ code }) => code && !rulesNotChecked(entity).includes(code)),
  )('has one message, at the right place: $reason', async ({ text, path }) => {
    const problems = await diagnose(text);
    expect(problems.map(({ message }) => message)).toHaveLength(1);
    expect(problems[0]?.message).not.toMatch(/the pattern of|Matches a schema/);
    expect(offsetsOf(text, path)).toContain(problems[0]?.range.start.character);
  });
});

test('', () => {
  const count = (codes: (string|undefined)[]) => Object.fromEntries([...new Set(codes)].map(c => [c, codes.filter(d => d === c).length]));
  console.log(all.length, JSON.stringify(count(all.filter(m => !m.code || rulesNotChecked(m.entity).includes(m.code)).map(m => m.code)), null, 1));
});
