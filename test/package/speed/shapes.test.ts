import { expect, test } from 'vitest';
import { shapes } from '../../../bench/inputs/shapes.js';
import { measureShapes } from '../../../bench/measure/shapes.js';
import { SHAPE_CEILING } from '../../support/ceilings.js';

test('no shape of a valid value is far dearer than JSON.parse', async () => {
  const { before, after } = await measureShapes(1);
  expect(before).toHaveLength(5);
  expect(after.map(({ name }) => name)).toEqual(shapes.map(({ name }) => name));
  const dear = after.filter(({ ratio }) => !(ratio.median < SHAPE_CEILING));
  expect(dear.map(({ name, ratio }) => `${name}: ${ratio.median}`)).toEqual([]);
});
