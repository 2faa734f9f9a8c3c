import { expect, test } from 'vitest';
import { ENTITY_NAMES, findEntity, VALIDATORS } from '../../src/cli/entities.js';
import * as main from '../../src/index.js';

test('VALIDATORS has the validator of every entity', () => {
  const validators = Object.entries(main).filter(([name]) => name.startsWith('validate'));
  expect(validators.length).toBe(21);
  expect(
    Object.entries(VALIDATORS).map(([name, validate]) => [`validate${name}`, validate]),
  ).toEqual(expect.arrayContaining(validators));
  expect(ENTITY_NAMES.length).toBe(21);
});

test.each([
  ['JobRequest', 'JobRequest'],
  ['jobrequest', 'JobRequest'],
  ['X509THUMBPRINT', 'X509Thumbprint'],
  ['Twin', 'Twin'],
  ['Twi', undefined],
  ['', undefined],
  ['constructor', undefined],
])('findEntity(%j) returns %s', (text, entity) => {
  expect(findEntity(text)).toBe(entity);
});
