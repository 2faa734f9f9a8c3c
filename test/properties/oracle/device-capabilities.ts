import { nullish, oneOf, response } from './objects.js';

export const isDeviceCapabilities = response({ iotEdge: nullish(oneOf(true, false)) });
