// Compares the schemas of the document with the guards, except for the rules that the schemas do not check.

import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import type { IssueCode } from '../../../src/index.js';
import { throughJson } from '../../support/json.js';
import { sectionPlaces } from '../../support/places.js';
import { codesOf } from '../json-schema/agreement.js';
import { allComments } from '../json-schema/files.js';
import {
  acceptedExamples,
  codesInComment,
  rulesNotChecked,
} from '../json-schema/rules-not-checked.js';
import { accepts, document } from './document.js';

const { schemas } = document.components;
const entities = Object.keys(fixtures).filter((name) => name in schemas);
const withSections = new Set<string>(sectionPlaces.map(({ entity }) => entity));

/** Returns the codes of the rules that the schema does not check: those of the file, and the number of levels. */
function notChecked(entity: string): readonly IssueCode[] {
  const ofFile = rulesNotChecked(entity);
  return withSections.has(entity) ? [...ofFile, 'twin-depth'] : ofFile;
}

test('the document has the entities of requests and responses', () => {
  expect(entities).toEqual(expect.arrayContaining(['JobRequest', 'JobResponse', 'JobList']));
});

describe.each(entities)('the schema of %s', (entity) => {
  const makers: Readonly<Record<string, () => unknown>> = fixtures[entity as keyof typeof fixtures];
  const misses = nearMisses[entity as keyof typeof nearMisses]
    .map(({ reason, value }) => ({ reason, value: throughJson(value()) }))
    // Without values that JSON cannot represent, or that are valid after JSON.stringify.
    .filter(({ value }) => value !== undefined && codesOf(entity, value).length > 0);

  test.each(Object.entries(makers))('accepts %s', (_name, make) => {
    expect(accepts(entity, throughJson(make()))).toBe(true);
  });

  const breaksChecked = misses.filter(({ value }) =>
    codesOf(entity, value).some((code) => !notChecked(entity).includes(code)),
  );
  test.each(breaksChecked)('rejects: $reason', ({ value }) => {
    expect(accepts(entity, value)).toBe(false);
  });
});

test.each(
  acceptedExamples.filter(({ entity, code }) => entity in schemas && code !== 'twin-values'),
)('the schema of $entity accepts a value that breaks $code', ({ entity, value }) => {
  expect(accepts(entity, value)).toBe(true);
});

test('the document has a comment for each rule that it cannot express, and no other comment', () => {
  const comments = allComments(schemas);
  const named = new Set(comments.flatMap(codesInComment));
  const all = new Set(entities.flatMap(rulesNotChecked));
  expect([...named].sort()).toEqual([...all].sort());
  for (const comment of comments) expect(codesInComment(comment), comment).not.toEqual([]);
});

test.each(['TwinTags', 'TwinPropertySection', 'TwinTagsPatch', 'TwinDesiredPatch'])(
  'the comment of %s says that levels are not counted',
  (name) => {
    expect(schemas[name]).toMatchObject({
      $comment: expect.stringContaining('at most 10 levels [W4]'),
    });
  },
);
