import { expect, test } from 'vitest';
import { shapes } from '../../../bench/inputs/shapes.js';
import { measureShapes } from '../../../bench/measure/shapes.js';
import { SHAPE_CEILING } from '../../support/ceilings.js';

/** How often shapes above the ceiling are measured again: another program may have taken the processor. */
const ATTEMPTS = 3;

test('no shape of a valid value is far dearer than JSON.parse', async () => {
  let dear: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { before, after } = await measureShapes(1);
    expect(before).toHaveLength(5);
    expect(after.map(({ name }) => name)).toEqual(shapes.map(({ name }) => name));
    const above = after.filter(({ ratio }) => !(ratio.median < SHAPE_CEILING));
    const found = above.map(({ name }) => name);
    dear = attempt === 0 ? found : dear.filter((name) => found.includes(name));
    if (dear.length === 0) break;
  }
  expect(dear).toEqual([]);
}, 120_000);
