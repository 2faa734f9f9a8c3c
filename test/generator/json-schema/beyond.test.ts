import { describe, expect, test } from 'vitest';
import { issuesOf } from './agreement.js';
import { beyondOf, codesIn } from './beyond.js';
import { type BeyondExample, beyondExamples, rejectedExamples } from './beyond-examples.js';
import { allComments, commentsAlong } from './comments.js';
import { fileOf, files } from './files.js';
import { accepts, acceptsBy } from './validators.js';

describe.each([...files])('the file of %s', (entity, file) => {
  test('has a comment for each rule that it cannot express, and for no other', () => {
    const said = new Set(allComments(file).flatMap(codesIn));
    expect([...said].sort()).toEqual([...beyondOf(entity)].sort());
  });

  test('has no other comment', () => {
    for (const comment of allComments(file)) expect(codesIn(comment), comment).not.toEqual([]);
  });

  test('accepts an example for each rule that it cannot express', () => {
    const seen = beyondExamples
      .filter((example) => example.entity === entity)
      .map(({ code }) => code);
    expect([...new Set(seen)].sort()).toEqual([...beyondOf(entity)].sort());
  });
});

function title({ entity, path, code }: BeyondExample): [string, string, string] {
  return [entity, path.join('.'), code];
}

test.each(beyondExamples.map((example) => [...title(example), example] as const))(
  'the file of %s accepts a value at %s that breaks %s, and has a comment about it',
  (entity, _path, code, { path, value, limit }) => {
    const issues = issuesOf(entity, value);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.path.slice(0, path.length)).toEqual(path);
    // 131,073 values take one of the validators six seconds.
    const isAccepted =
      code === 'twin-values' ? acceptsBy('hyperjump', entity, value) : accepts(entity, value);
    expect(isAccepted).toBe(true);

    const comments = new Set(commentsAlong(fileOf(entity), issues[0]?.path ?? []));
    const said = [...comments].filter((comment) => codesIn(comment).includes(code));
    expect(said).toEqual([expect.stringContaining(limit)]);
  },
);

test.each(rejectedExamples)('the file of $entity rejects $what', ({ entity, value }) => {
  const beyond = beyondOf(entity);
  const codes = issuesOf(entity, value).map(({ code }) => code);
  expect(codes.map((code) => beyond.includes(code))).toEqual([true]);
  expect(accepts(entity, value)).toBe(false);
});
