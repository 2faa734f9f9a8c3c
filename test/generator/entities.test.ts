import { expect, test } from 'vitest';
import { checkDescriptions, entities } from '../../generator/entities.js';

const group = (description?: string) => ({
  name: 'DeviceGroup',
  schema: { type: 'array', items: { properties: { etag: { description } } } },
});

test.each(['The etag. [G1]', 'The etag. [G1, V2]', 'The tags. [G9, W1–W7]'])(
  'checkDescriptions accepts %j',
  (description) => {
    expect(() => checkDescriptions([group(description) as never])).not.toThrow();
  },
);

test.each([undefined, 'The etag.', 'The etag. [G1].', 'The etag. []', 'The etag [G1] of it.'])(
  'checkDescriptions throws an Error that names the property with the description %j',
  (description) => {
    expect(() => checkDescriptions([group(description) as never])).toThrow(
      'DeviceGroup.etag: the description must end with the ids of the rules of the property',
    );
  },
);

test('checkDescriptions accepts all entities', () => {
  expect(() => checkDescriptions(entities)).not.toThrow();
});
