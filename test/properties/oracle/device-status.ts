import { oneOf } from './objects.js';

export const isDeviceStatus = oneOf('enabled', 'disabled');
