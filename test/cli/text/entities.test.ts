import { expect, test } from 'vitest';
import { entities } from '../../../src/entities.js';
import { VALIDATORS } from '../../../src/text/entities.js';
import { ENTITY_NAMES, findEntity } from '../../../src/text/find-entity.js';
import { entityOf } from '../../support/entities.js';

test('the command line validates each entity of the registry by its own guard, in the order of the registry', () => {
  expect(ENTITY_NAMES).toEqual(Object.keys(entities));
  for (const name of ENTITY_NAMES) expect(VALIDATORS[name], name).toBe(entityOf(name).validate);
});

test.each([
  ['JobRequest', 'JobRequest'],
  ['jobrequest', 'JobRequest'],
  ['X509THUMBPRINT', 'X509Thumbprint'],
  ['Twin', 'Twin'],
  ['Twi', undefined],
  ['', undefined],
  ['constructor', undefined],
])('findEntity(%j) returns %s', (name, entity) => {
  expect(findEntity(name)).toBe(entity);
});
