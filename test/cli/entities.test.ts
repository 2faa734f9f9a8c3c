import { expect, test } from 'vitest';
import { ENTITY_NAMES, findEntity, VALIDATORS } from '../../src/cli/entities.js';
import * as face from '../../src/index.js';

test('every entity that the package validates can be asked for, each by its own validator', () => {
  const validators = Object.entries(face).filter(([name]) => name.startsWith('validate'));
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
])('the entity named %j is %s', (text, entity) => {
  expect(findEntity(text)).toBe(entity);
});
