import { nullish, response } from './objects.js';
import { isReturnedProperties } from './twin-section.js';

export const isTwinProperties = response({
  desired: nullish(isReturnedProperties),
  reported: nullish(isReturnedProperties),
});
