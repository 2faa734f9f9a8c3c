import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { type Issue, toProblemDetails, validateTwinPatch } from '../../src/index.js';
import { validateTwinOf } from '../../src/standard/index.js';
import { rejecting } from '../standard/support.js';
import { textArbitrary } from '../support/characters.js';

test('toProblemDetails lists the issues as errors with a pointer, a code and a hint', () => {
  const result = validateTwinPatch({ tags: { 'site.floor': 3 } });
  expect(toProblemDetails(result.ok ? [] : result.issues)).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'The value has 2 issues.',
    errors: [
      { detail: 'etag is missing.', pointer: '#/etag', code: 'required', hint: 'Add etag: "*".' },
      {
        detail:
          'site.floor is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed.',
        pointer: '#/tags/site.floor',
        code: 'twin-key',
        hint: 'Nest an object instead of using a dot.',
      },
    ],
  });
});

test('toProblemDetails takes your own details, and keeps the errors', () => {
  const issue: Issue = { path: [], code: 'type', message: 'The value must be an object.' };
  const problem = toProblemDetails([issue], {
    type: 'urn:example:invalid-job',
    status: 422,
    instance: '/jobs/7',
    errors: 'mine',
  });
  expect(problem).toEqual({
    type: 'urn:example:invalid-job',
    title: 'Unprocessable Content',
    status: 422,
    detail: 'The value has 1 issue.',
    instance: '/jobs/7',
    errors: [{ detail: 'The value must be an object.', pointer: '#', code: 'type' }],
  });
  expectTypeOf(toProblemDetails([issue], { instance: '/jobs/7' }).instance).toBeString();
});

test.each([
  [undefined, 'Bad Request'],
  [400, 'Bad Request'],
  [409, 'Conflict'],
  [413, 'Content Too Large'],
  [422, 'Unprocessable Content'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [418, 'Bad Request'],
])('the title of status %s is %s', (status, title) => {
  expect(toProblemDetails([], { status })).toMatchObject({ title, status: status ?? 400 });
});

test('toProblemDetails has a default for details that are undefined, and keeps those that are not', () => {
  const none = { type: undefined, title: undefined, status: undefined, detail: undefined };
  expect(toProblemDetails([], none)).toEqual(toProblemDetails([]));
  const all = { type: 'urn:example:a', title: 'A', status: 422, detail: 'B' };
  expect(toProblemDetails([], all)).toEqual({ ...all, errors: [] });
});

test('toProblemDetails converts the issues of a Standard Schema, whose own schemas have no codes', () => {
  const validate = validateTwinOf({ tags: rejecting(['site']) });
  const { issues = [] } = validate({ tags: { site: 'Lyon' } });
  expect(toProblemDetails(issues).errors).toStrictEqual([
    { detail: 'No.', pointer: '#/tags/site' },
  ]);
});

test('toProblemDetails encodes characters that a fragment must not contain', () => {
  const { errors } = toProblemDetails([{ path: ['a#b c/é"'], code: 'type', message: 'Invalid.' }]);
  expect(errors[0]?.pointer).toBe('#/a%23b%20c~1%C3%A9%22');
});

test('toProblemDetails writes each pointer as the fragment of a URI, for any name', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), textArbitrary());
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (path) => {
      const { errors } = toProblemDetails([{ path, code: 'type', message: 'Invalid.' }]);
      expect(errors[0]?.pointer).toMatch(/^#(?:\/(?:[\w\-.!~*'();:@&=+$,?]|%[0-9A-F]{2})*)*$/);
    }),
  );
});
