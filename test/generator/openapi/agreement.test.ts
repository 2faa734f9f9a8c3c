// The schemas of the document and the guards say the same, but for what the document says that it cannot say.

import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import type { IssueCode } from '../../../src/index.js';
import { asJson, codesOf } from '../json-schema/agreement.js';
import { beyondOf, codesIn } from '../json-schema/beyond.js';
import { beyondExamples } from '../json-schema/beyond-examples.js';
import { allComments } from '../json-schema/comments.js';
import { accepts, document } from './document.js';

const { schemas } = document.components;
const entities = Object.keys(fixtures).filter((name) => name in schemas);
const HAVE_SECTIONS = [
  'JobList',
  'JobRequest',
  'JobResponse',
  'Twin',
  'TwinPatch',
  'TwinProperties',
];

/** The codes of the rules that the schema of the entity cannot say: those of its file, and that of levels. */
function beyond(entity: string): readonly IssueCode[] {
  const ofFile = beyondOf(entity);
  return HAVE_SECTIONS.includes(entity) ? [...ofFile, 'twin-depth'] : ofFile;
}

test('the document has the entities that requests and responses carry', () => {
  expect(entities).toEqual(expect.arrayContaining(['JobRequest', 'JobResponse', 'JobList']));
});

describe.each(entities)('the schema of %s', (entity) => {
  const makers: Readonly<Record<string, () => unknown>> = fixtures[entity as keyof typeof fixtures];
  const misses = nearMisses[entity as keyof typeof nearMisses]
    .map(({ reason, value }) => ({ reason, value: asJson(value()) }))
    // What JSON cannot carry is nothing that a document could judge, or something else than was refused.
    .filter(({ value }) => value !== undefined && codesOf(entity, value).length > 0);

  test.each(Object.entries(makers))('accepts %s', (_name, make) => {
    expect(accepts(entity, asJson(make()))).toBe(true);
  });

  // Those that break nothing but rules beyond it are judged by what stands there: mostly a bound.
  const sayable = misses.filter(({ value }) =>
    codesOf(entity, value).some((code) => !beyond(entity).includes(code)),
  );
  test.each(sayable)('refuses: $reason', ({ value }) => {
    expect(accepts(entity, value)).toBe(false);
  });
});

test.each(beyondExamples.filter(({ code }) => code !== 'twin-values'))(
  'the schema of $entity accepts a value that breaks $code',
  ({ entity, value }) => {
    expect(accepts(entity, value)).toBe(true);
  },
);

test('each rule that the document cannot say stands in a comment, and nothing else does', () => {
  const comments = allComments(schemas);
  const said = new Set(comments.flatMap(codesIn));
  const all = new Set(entities.flatMap(beyondOf));
  expect([...said].sort()).toEqual([...all].sort());
  for (const comment of comments) expect(codesIn(comment), comment).not.toEqual([]);
});

test.each(['TwinTags', 'TwinPropertySection', 'TwinTagsPatch', 'TwinDesiredPatch'])(
  'the comment of %s says that levels are not counted',
  (name) => {
    expect(schemas[name]).toMatchObject({
      $comment: expect.stringContaining('at most 10 levels [W4]'),
    });
  },
);
