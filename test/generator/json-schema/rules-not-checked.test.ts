import { describe, expect, test } from 'vitest';
import { accepts, acceptsBy, issuesOf } from './agreement.js';
import { allComments, commentsAlong, fileOf, files } from './files.js';
import {
  type AcceptedExample,
  acceptedExamples,
  codesInComment,
  rejectedExamples,
  rulesNotChecked,
} from './rules-not-checked.js';

describe.each([...files])('the file of %s', (entity, file) => {
  test('has a comment for each rule that it cannot express, and for no other', () => {
    const named = new Set(allComments(file).flatMap(codesInComment));
    expect([...named].sort()).toEqual([...rulesNotChecked(entity)].sort());
  });

  test('has no other comment', () => {
    for (const comment of allComments(file))
      expect(codesInComment(comment), comment).not.toEqual([]);
  });

  test('accepts an example for each rule that it cannot express', () => {
    const seen = acceptedExamples
      .filter((example) => example.entity === entity)
      .map(({ code }) => code);
    expect([...new Set(seen)].sort()).toEqual([...rulesNotChecked(entity)].sort());
  });
});

function title({ entity, path, code }: AcceptedExample): [string, string, string] {
  return [entity, path.join('.'), code];
}

test.each(acceptedExamples.map((example) => [...title(example), example] as const))(
  'the file of %s accepts a value at %s that breaks %s, and has a comment about it',
  (entity, _path, code, { path, value, limit }) => {
    const issues = issuesOf(entity, value);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.path.slice(0, path.length)).toEqual(path);
    // 131,073 values take cfworker six seconds.
    const isAccepted =
      code === 'twin-values' ? acceptsBy('hyperjump', entity, value) : accepts(entity, value);
    expect(isAccepted).toBe(true);

    const comments = new Set(commentsAlong(fileOf(entity), issues[0]?.path ?? []));
    const matching = [...comments].filter((comment) => codesInComment(comment).includes(code));
    expect(matching).toEqual([expect.stringContaining(limit)]);
  },
);

test.each(rejectedExamples)('the file of $entity rejects $what', ({ entity, value }) => {
  const notChecked = rulesNotChecked(entity);
  const codes = issuesOf(entity, value).map(({ code }) => code);
  expect(codes.map((code) => notChecked.includes(code))).toEqual([true]);
  expect(accepts(entity, value)).toBe(false);
});
