import { describe, expect, test } from 'vitest';
import { issuesOf } from './agreement.js';
import { beyondOf, codesIn } from './beyond.js';
import { allComments, commentsAlong } from './comments.js';
import { fileOf, files } from './files.js';
import { sayable } from './sayable.js';
import { accepts, acceptsBy } from './validators.js';
import { type Witness, witnesses } from './witnesses.js';

describe.each([...files])('the file of %s', (entity, file) => {
  test('says of each rule that it cannot say, and of no other, that it cannot', () => {
    const said = new Set(allComments(file).flatMap(codesIn));
    expect([...said].sort()).toEqual([...beyondOf(entity)].sort());
  });

  test('has no comment that says anything else', () => {
    for (const comment of allComments(file)) expect(codesIn(comment), comment).not.toEqual([]);
  });

  test('accepts a value for each rule that it cannot say', () => {
    const seen = witnesses.filter((witness) => witness.entity === entity).map(({ code }) => code);
    expect([...new Set(seen)].sort()).toEqual([...beyondOf(entity)].sort());
  });
});

function title({ entity, path, code }: Witness): [string, string, string] {
  return [entity, path.join('.'), code];
}

test.each(witnesses.map((witness) => [...title(witness), witness] as const))(
  'the file of %s accepts at %s what breaks %s, and says so there',
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

test.each(sayable)('the file of $entity refuses $what', ({ entity, value }) => {
  const beyond = beyondOf(entity);
  const codes = issuesOf(entity, value).map(({ code }) => code);
  expect(codes.map((code) => beyond.includes(code))).toEqual([true]);
  expect(accepts(entity, value)).toBe(false);
});
