import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { assertTwinPatch, isValidationError, ValidationError } from '../../src/index.js';

function errorOf(value: unknown): unknown {
  try {
    assertTwinPatch(value);
  } catch (error) {
    return error;
  }
  return undefined;
}

test('assertTwinPatch throws a ValidationError with the entity, the issues, and a line for each issue', () => {
  const error = errorOf({ tags: { 'a.b': 1 } }) as ValidationError;
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('ValidationError');
  expect(error.entity).toBe('TwinPatch');
  expect(error.issues.map(({ code }) => code)).toEqual(['required', 'twin-key']);
  expect(error.message).toBe(
    [
      'Not a valid TwinPatch:',
      '/etag: etag is missing. Add etag: "*".',
      '/tags/a.b: a.b is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed. Nest an object instead of using a dot.',
    ].join('\n'),
  );
});

test('isValidationError recognizes an error of another copy of the package', () => {
  expect(isValidationError(errorOf(null))).toBe(true);
  const brand = Symbol.for('iothub-jobs-schema.ValidationError');
  expect(isValidationError({ [brand]: true })).toBe(true);
  expect(isValidationError(new Error('Not a valid TwinPatch'))).toBe(false);
  expect(isValidationError(null)).toBe(false);
  expect(isValidationError(Object.assign(() => {}, { [brand]: true }))).toBe(false);
  expect(isValidationError('ValidationError')).toBe(false);
});

describe('truncated', () => {
  const tags = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a.${index}`, 1]));

  test('of a ValidationError is true if there are more than 100 issues, also in JSON', () => {
    const error = errorOf({ etag: '*', tags: tags(101) }) as ValidationError;
    expect(error.truncated).toBe(true);
    expect(error.issues).toHaveLength(101);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ValidationError',
      entity: 'TwinPatch',
      issues: error.issues,
      truncated: true,
    });
    expectTypeOf(error.truncated).toEqualTypeOf<true | undefined>();
  });

  test('of a ValidationError is absent if there are at most 100 issues', () => {
    const error = errorOf({ etag: '*', tags: tags(100) }) as ValidationError;
    expect(error.issues).toHaveLength(100);
    expect(error).not.toHaveProperty('truncated');
    expect(Object.keys(JSON.parse(JSON.stringify(error)))).toEqual(['entity', 'issues', 'name']);
  });

  test('of a ValidationError can be read across copies of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/index.js');
    expect(copy.ValidationError).not.toBe(ValidationError);
    let error: unknown;
    try {
      copy.parseTwinPatch({ etag: '*', tags: tags(101) });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).not.toBeInstanceOf(ValidationError);
    expect(isValidationError(error) && error.truncated).toBe(true);
  });
});

test('isValidationError returns false for an object that throws', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isValidationError(proxy)).toBe(false);
});

test('assertTwinPatch does not throw if the value is valid', () => {
  expect(errorOf({ etag: '*', tags: {} })).toBeUndefined();
});
